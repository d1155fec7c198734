package org.claimboard.intake.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.claimboard.claim.ClaimWording;
import org.claimboard.normalise.Form;
import org.claimboard.vocabulary.Metric;
import org.claimboard.vocabulary.Vocabulary;

/** From a number as a foreign table has it to one that can be stored, or to the reason why it can't. */
final class ScoreReading {
    private static final Set<String> HELD_OUT = Set.of("validation", "valid", "val", "dev", "development");
    private static final String TEST = "test";
    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_HARDWARE = 200;
    private static final int LONGEST_VALUE = 200;

    private final Vocabulary vocabulary;
    private final Names names;
    private final Findings findings;

    ScoreReading(Vocabulary vocabulary, Findings findings) {
        this.vocabulary = vocabulary;
        this.names = new Names(vocabulary, findings);
        this.findings = findings;
    }

    /** The split of a dataset that a column is of, and the metric's name without it. */
    private record Column(String metric, boolean heldOut) {
        /** "Validation perplexity" is a perplexity on another part of the data than "Test perplexity". */
        static Column of(String written) {
            String name = written.strip();
            int space = name.indexOf(' ');
            String first = space < 0 ? "" : name.substring(0, space).toLowerCase(Locale.ROOT);
            boolean heldOut = HELD_OUT.contains(first);
            return heldOut || first.equals(TEST)
                    ? new Column(name.substring(space + 1).strip(), heldOut)
                    : new Column(name, false);
        }
    }

    void read(Score score) {
        if (score.paper().isEmpty()) {
            findings.refuse(score.place(), "no-paper", "Nothing says which paper, model or system this is from.");
            return;
        }
        Column column = Column.of(score.metric());
        String tooLong = tooLong(score.about());
        if (tooLong != null) {
            findings.refuse(score.place(), "too-long", "The " + tooLong + " is longer than any that is kept here.");
            return;
        }
        Optional<Metric> metric = names.metric(column.metric());
        try {
            WrittenValue.Value value = WrittenValue.of(score.value(), metric, score.shares());
            value.remarks().forEach(remark -> findings.note(score.place(), remark.kind(), remark.text()));
            store(score, column, metric, value);
        } catch (WrittenValue.NoValueException e) {
            findings.refuse(score.place(), e.kind(), e.getMessage());
        }
    }

    private void store(Score score, Column column, Optional<Metric> metric, WrittenValue.Value value) {
        Score.About about = score.about();
        String dataset = about.dataset();
        if (column.heldOut()) {
            dataset = dataset == null ? "validation data" : dataset + " (validation)";
            findings.note(score.place(), "held-out", "The column is of validation data, so its dataset says so.");
        }
        boolean mixed = isMixed(about.hardware());
        if (mixed) {
            findings.note(
                    score.place(),
                    "mixed-hardware",
                    "Several kinds of hardware measured together are kept as they are written, and marked as mixed.");
        }
        names.dataset(dataset);
        names.hardware(about.hardware());
        ClaimWording wording = new ClaimWording(
                null,
                shown(score.value()),
                metric.map(Metric::id).orElseGet(() -> Names.other(column.metric())),
                Form.ABSOLUTE,
                value.low(),
                value.high(),
                metric.map(Metric::unit).filter(unit -> !unit.isEmpty()).orElse(value.unit()),
                value.qualifier(),
                about.system(),
                null,
                names.task(about.task()),
                dataset,
                about.model(),
                about.hardware(),
                about.hardwareCount());
        String flags = mixed ? "mixed-hardware" : value.ambiguous() ? "ambiguous" : "";
        findings.number(new ReadNumber(score.place(), score.key(), score.paper(), wording, flags, null, null));
    }

    /** Two known devices in one text, such as "AMD MI300X (x32), AMD MI325X (x16)". */
    private boolean isMixed(String hardware) {
        if (hardware == null || vocabulary.hardwareSpelled(hardware).isPresent()) {
            return false;
        }
        List<String> parts = List.of(hardware.split("[,;]|\\s\\+\\s|\\sand\\s"));
        return parts.stream().filter(part -> !part.isBlank()).count() > 1;
    }

    private static String tooLong(Score.About about) {
        if (isLonger(about.system(), LONGEST_NAME)) {
            return "system";
        }
        if (isLonger(about.dataset(), LONGEST_NAME - " (validation)".length())) {
            return "dataset";
        }
        if (isLonger(about.model(), LONGEST_NAME)) {
            return "model";
        }
        return isLonger(about.hardware(), LONGEST_HARDWARE) ? "hardware" : null;
    }

    private static boolean isLonger(String text, int most) {
        return text != null && text.length() > most;
    }

    private static String shown(String value) {
        String text = value.replace("\uFEFF", "").strip();
        return text.length() > LONGEST_VALUE ? text.substring(0, LONGEST_VALUE) : text;
    }
}
