package org.claimboard.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.claimboard.claim.ImportedClaims.Effect;
import org.claimboard.intake.ImportReport.Name;
import org.claimboard.intake.ImportReport.Note;
import org.claimboard.intake.ImportReport.Refused;

/** Counts what is found in a file; keeps examples of each kind, never all. */
final class ImportTally {
    private static final int MOST_REFUSED = 1_000;
    private static final int MOST_NAMES = 1_000;
    private static final int LONGEST_NAME = 120;

    private final Watcher watcher;
    private final Map<Effect, Long> effects = new TreeMap<>();
    private final Map<String, Long> refusedByKind = new TreeMap<>();
    private final List<Refused> refused = new ArrayList<>();
    private final Map<String, Note> notes = new LinkedHashMap<>();
    private final Map<String, Name> names = new LinkedHashMap<>();
    private long rows;
    private long papersAdded;
    private long papersChanged;
    private long papersKnown;
    private long claimsRead;
    private long refusedTotal;

    ImportTally(Watcher watcher) {
        this.watcher = watcher;
    }

    long row() {
        return ++rows;
    }

    long refusals() {
        return refusedTotal;
    }

    void effect(Effect effect) {
        effects.merge(effect, 1L, Long::sum);
    }

    void paperAdded(int claims) {
        papersAdded++;
        claimsRead += claims;
    }

    void paperChanged(int claims) {
        papersChanged++;
        claimsRead += claims;
    }

    void paperKnown() {
        papersKnown++;
    }

    void refuse(Refused one) {
        refusedTotal++;
        refusedByKind.merge(one.kind(), 1L, Long::sum);
        if (refused.size() < MOST_REFUSED) {
            refused.add(one);
        }
        watcher.refused(one);
    }

    void note(String place, String kind, String text) {
        notes.merge(
                kind,
                new Note(kind, text, 1, place),
                (first, more) -> new Note(kind, first.text(), first.times() + 1, first.first()));
    }

    void name(Name name) {
        String written = shortened(name.written());
        String key = name.kind() + " " + written;
        if (names.containsKey(key) || names.size() < MOST_NAMES) {
            Name kept = new Name(name.kind(), written, shortened(name.read()), name.known(), name.nearest(), 1);
            names.merge(
                    key,
                    kept,
                    (first, more) -> new Name(
                            first.kind(),
                            first.written(),
                            first.read(),
                            first.known(),
                            first.nearest(),
                            first.times() + 1));
        }
    }

    private static String shortened(String text) {
        return text.length() > LONGEST_NAME ? text.substring(0, LONGEST_NAME) + "…" : text;
    }

    /** @param source of the rows that name none themselves */
    ImportReport report(String file, String format, String source, String licence, boolean dryRun, boolean stored) {
        return new ImportReport(
                file,
                format,
                source,
                licence,
                dryRun,
                stored,
                rows,
                effects.getOrDefault(Effect.ADDED, 0L),
                effects.getOrDefault(Effect.CHANGED, 0L),
                effects.getOrDefault(Effect.UNCHANGED, 0L),
                effects.getOrDefault(Effect.DECIDED, 0L),
                papersAdded,
                papersChanged,
                papersKnown,
                claimsRead,
                refusedTotal,
                refusedByKind,
                List.copyOf(refused),
                List.copyOf(notes.values()),
                names.values().stream()
                        .sorted(Comparator.comparing(Name::kind).thenComparing(Name::times, Comparator.reverseOrder()))
                        .toList());
    }
}
