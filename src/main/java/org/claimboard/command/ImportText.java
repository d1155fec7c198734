package org.claimboard.command;

import java.util.Locale;
import java.util.stream.Collectors;

import org.claimboard.intake.ImportReport;

/** The report of an import as lines of text. */
final class ImportText {
    private ImportText() {}

    static String of(ImportReport report) {
        StringBuilder text = new StringBuilder();
        String would = report.stored() ? "" : " would be";
        line(text, "%s (%s) from %s, licence %s", report.file(), report.format(), report.source(), report.licence());
        line(text, "  %d rows read", report.rows());
        line(
                text,
                "  claims:%s added %d, changed %d; unchanged %d; decided by a person and left %d",
                would,
                report.added(),
                report.changed(),
                report.unchanged(),
                report.decided());
        line(
                text,
                "  papers:%s added %d, described %d; known %d; claims read in their abstracts %d",
                would,
                report.papersAdded(),
                report.papersChanged(),
                report.papersKnown(),
                report.claimsRead());
        report.gone()
                .forEach((source, claims) ->
                        line(text, "  %d claims of %s are not in this file; they stay", claims, source));
        line(
                text,
                "  refused %d%s",
                report.refusedTotal(),
                report.refusedTotal() == 0
                        ? ""
                        : report.refusedByKind().entrySet().stream()
                                .map(kind -> kind.getKey() + " " + kind.getValue())
                                .collect(Collectors.joining(", ", " (", ")")));
        report.notes()
                .forEach(note ->
                        line(text, "  note, %d times, first at %s: %s", note.times(), note.first(), note.text()));
        report.unknownNames()
                .forEach(name -> line(
                        text,
                        "  unknown %s '%s' (%d times), kept as %s%s",
                        name.kind(),
                        name.written(),
                        name.times(),
                        name.read(),
                        name.nearest().isEmpty() ? "" : "; near to it: " + String.join(", ", name.nearest())));
        line(text, "  %s", ending(report));
        return text.toString();
    }

    private static String ending(ImportReport report) {
        if (report.stored()) {
            return "Stored.";
        }
        return report.dryRun()
                ? "Nothing was stored; this was a dry run."
                : "Nothing was stored, since values were refused. --keep-going stores the others.";
    }

    private static void line(StringBuilder text, String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
