package org.claimboard.feed;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.claimboard.chart.ChartText;
import org.claimboard.chart.ChartValues;
import org.claimboard.claim.ClaimStatus;
import org.claimboard.claim.ClaimView;
import org.claimboard.claim.NewClaim;
import org.claimboard.normalise.Form;
import org.claimboard.vocabulary.Metric;
import org.claimboard.vocabulary.Task;
import org.claimboard.vocabulary.Vocabulary;

/** Claims as entries: "SLA: 20× less computation, video generation". */
final class ClaimEntries {
    private final Vocabulary vocabulary;

    ClaimEntries(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    FeedEntry of(NewClaim one) {
        ClaimView claim = one.claim();
        return new FeedEntry(
                EntryId.of(one.shown().hash()),
                title(claim),
                "/claims/" + claim.id(),
                one.shown().recordedAt(),
                one.changed().recordedAt(),
                content(claim));
    }

    String title(ClaimView claim) {
        String name = Optional.ofNullable(claim.system()).orElse(claim.paperTitle());
        String task =
                Optional.ofNullable(claim.task()).map(id -> ", " + task(id)).orElse("");
        return name + ": " + result(claim) + task;
    }

    private String task(String id) {
        return ChartText.inSentence(vocabulary.task(id).map(Task::name).orElseGet(() -> id.replace('-', ' ')));
    }

    /** "20× less computation", "83.1% top-1 accuracy". */
    private String result(ClaimView claim) {
        Optional<Metric> metric = vocabulary.metric(claim.metric());
        String name = metric.map(Metric::name).map(ChartText::inSentence).orElse(claim.metric());
        String value = ChartValues.of(claim);
        if (!claim.form().equals(Form.RATIO.id())) {
            return value + " " + name;
        }
        if (claim.low().compareTo(BigDecimal.ONE) < 0) {
            return value + " in " + name + ", worse than its baseline";
        }
        return value + " " + metric.map(ClaimEntries::better).orElse("better") + " " + name;
    }

    private static String better(Metric metric) {
        if (metric.higherIsBetter()) {
            return "higher";
        }
        return switch (metric.dimension()) {
            case TIME -> metric.name().endsWith("time") ? "shorter" : "lower";
            case FLOPS, ENERGY, POWER -> "less";
            case BYTES -> metric.name().endsWith("size") ? "smaller" : "less";
            case COUNT -> metric.name().endsWith("s") ? "fewer" : "less";
            case MACS -> "fewer";
            default -> "lower";
        };
    }

    private static String content(ClaimView claim) {
        List<String> lines = new ArrayList<>();
        lines.add("Value: " + ChartValues.of(claim) + ", written “" + claim.valueText() + "” ("
                + claim.qualifier().replace('_', ' ') + ").");
        lines.add("Baseline: " + stated(claim.baseline()) + ".");
        lines.add("Dataset: " + stated(claim.dataset()) + ". Model: " + stated(claim.model()) + ". Hardware: "
                + stated(claim.hardware()) + ".");
        if (!claim.quote().isEmpty()) {
            lines.add("Sentence: “" + claim.quote() + "”");
        }
        if (claim.isImported()) {
            lines.add("Imported from " + claim.source() + " (" + claim.licence() + "), " + claim.sourcePlace() + ".");
        }
        String date = claim.published() == null || claim.published().isEmpty() ? "" : ", " + claim.published();
        lines.add("Paper: " + claim.paperTitle() + date + ".");
        if (claim.status().equals(ClaimStatus.DISPUTED.id())) {
            lines.add("Disputed: a correction of this claim is open.");
        }
        return String.join("\n", lines);
    }

    private static String stated(String text) {
        return text == null ? "not stated" : text;
    }
}
