package org.claimboard.claim;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.SplittableRandom;

import org.claimboard.extract.Evidence;
import org.claimboard.extract.Extractor;
import org.claimboard.normalise.Form;
import org.claimboard.normalise.Qualifier;
import org.claimboard.vocabulary.Metric;

/** Invents numbers as papers write them, and what an extractor would say of its reading. */
final class Figures {
    /** What four of five papers do without: "up to", "over", "about", "on average". */
    private static final Qualifier[] HEDGES = {
        Qualifier.UP_TO, Qualifier.UP_TO, Qualifier.AT_LEAST, Qualifier.ABOUT, Qualifier.AVERAGE
    };

    /** A number with the words before it. */
    record Figure(Form form, String words, String written, BigDecimal low, Qualifier qualifier) {}

    Figure draw(Metric metric, SplittableRandom random) {
        Qualifier qualifier = random.nextInt(5) < 2 ? HEDGES[random.nextInt(HEDGES.length)] : Qualifier.EXACT;
        if (metric.efficiency() && random.nextInt(4) != 0) {
            // Half of all factors are under 2.5, one of a hundred over 20.
            BigDecimal factor = rounded(1 + Math.exp(0.4 + 1.1 * bell(random)), random);
            return new Figure(Form.RATIO, "gains" + hedge(qualifier), factor + "x", factor, qualifier);
        }
        boolean percent = metric.isPercentage();
        if (!metric.efficiency() && random.nextInt(5) < 2) {
            BigDecimal more = rounded(Math.exp(0.6 + 0.8 * bell(random)), random);
            return new Figure(
                    Form.DELTA, "adds" + hedge(qualifier), more + (percent ? " points" : ""), more, qualifier);
        }
        BigDecimal value = percent
                ? rounded(100 - 100 / (1.4 + Math.exp(1.2 + 0.9 * bell(random))), random)
                : rounded(Math.exp(3 + 2.5 * bell(random)), random);
        String unit = percent ? "%" : metric.unit().isEmpty() || metric.unit().equals("1") ? "" : " " + metric.unit();
        return new Figure(Form.ABSOLUTE, "reaches" + hedge(qualifier), value + unit, value, qualifier);
    }

    /** Near to 0, and seldom farther than 3. */
    private static double bell(SplittableRandom random) {
        return random.nextDouble()
                + random.nextDouble()
                + random.nextDouble()
                + random.nextDouble()
                - random.nextDouble()
                - random.nextDouble()
                - random.nextDouble()
                - random.nextDouble();
    }

    private static BigDecimal rounded(double value, SplittableRandom random) {
        return BigDecimal.valueOf(value).setScale(random.nextInt(3), RoundingMode.CEILING);
    }

    private static String hedge(Qualifier qualifier) {
        return switch (qualifier) {
            case EXACT -> "";
            case UP_TO -> " up to";
            case AT_LEAST -> " over";
            case ABOUT -> " about";
            case AVERAGE -> " on average";
        };
    }

    /** The same with the words that an extractor would name, and as sure as its status says. */
    ClaimContent explained(ClaimContent read, ClaimStatus status, SplittableRandom random) {
        String explanation = StoredJson.write(List.of(
                new Evidence("metric", read.metric(), "'" + read.metric() + "' is one of the metric's cues"),
                new Evidence("form", read.valueText(), "a number that is claimed as it stands"),
                new Evidence("qualifier", read.qualifier().id(), "the words before the number hedge it"),
                new Evidence("system", read.system(), "the name that the title introduces"),
                new Evidence("task", read.task(), "the sentence is about it")));
        int percent = status == ClaimStatus.DRAFT ? 30 + random.nextInt(20) : 50 + random.nextInt(51);
        return new ClaimContent(
                read.quote(),
                read.quoteStart(),
                read.quoteEnd(),
                read.valueText(),
                read.system(),
                read.metric(),
                read.form(),
                read.low(),
                read.high(),
                read.unit(),
                read.qualifier(),
                read.baseline(),
                read.task(),
                read.dataset(),
                read.datasetId(),
                read.model(),
                read.hardware(),
                read.hardwareId(),
                read.hardwareCount(),
                random.nextInt(20) == 0 ? "ambiguous" : "",
                read.derivation(),
                explanation,
                BigDecimal.valueOf(percent, 2));
    }

    static String reader() {
        return "extractor " + Extractor.VERSION;
    }
}
