package org.claimboard.evaluation;

import java.util.Locale;
import java.util.Map;

/** A scorecard as a table for a terminal; every share with three decimals. */
public final class ScorecardText {
    private static final String ROW = "%-22s %6d %6d %6d %10.3f %7.3f %6.3f%n";

    private ScorecardText() {}

    /** @param withClaims true adds each missed and each false claim, one a line */
    public static String of(Scorecard card, boolean withClaims) {
        StringBuilder text = new StringBuilder();
        text.append(String.format(
                Locale.ROOT,
                "%-22s %6s %6s %6s %10s %7s %6s%n",
                card.papers() + " papers",
                "gold",
                "given",
                "right",
                "precision",
                "recall",
                "F1"));
        row(text, "strict", card.strict());
        row(text, "value", card.value());
        text.append(String.format("%nby metric (strict)%n"));
        for (Map.Entry<String, Tally> metric : card.byMetric().entrySet()) {
            row(text, metric.getKey(), metric.getValue());
        }
        text.append(String.format("%nby field, of the strictly matched%n"));
        for (FieldScore field : card.fields()) {
            text.append(String.format(
                    Locale.ROOT,
                    "%-22s %6d of %d %10.3f%n",
                    field.field(),
                    field.right(),
                    field.matched(),
                    field.share()));
        }
        text.append(String.format("%nby confidence%n"));
        for (CalibrationTenth tenth : card.calibration()) {
            text.append(String.format(
                    Locale.ROOT,
                    "%-22s %6d of %d %10.3f, expected %.3f%n",
                    tenth.range(),
                    tenth.right(),
                    tenth.claims(),
                    tenth.share(),
                    tenth.meanConfidence()));
        }
        if (withClaims) {
            card.missed().forEach(claim -> line(text, "MISSED", claim));
            card.falseClaims().forEach(claim -> line(text, "FALSE ", claim));
        }
        return text.toString();
    }

    private static void row(StringBuilder text, String name, Tally tally) {
        text.append(String.format(
                Locale.ROOT,
                ROW,
                name,
                tally.gold(),
                tally.predicted(),
                tally.hits(),
                tally.precision(),
                tally.recall(),
                tally.f1()));
    }

    private static void line(StringBuilder text, String verdict, ScoredClaim claim) {
        text.append(String.format(
                "%s %s %s %s %s..%s | %s%n",
                verdict,
                claim.paper(),
                claim.metric(),
                claim.form(),
                claim.low().toPlainString(),
                claim.high().toPlainString(),
                claim.quote()));
    }
}
