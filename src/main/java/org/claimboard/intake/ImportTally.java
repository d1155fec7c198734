package org.claimboard.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.claimboard.claim.ClaimSource;
import org.claimboard.claim.ImportedClaims.Effect;
import org.claimboard.intake.ImportReport.Name;
import org.claimboard.intake.ImportReport.Note;
import org.claimboard.intake.ImportReport.Refused;

/** Counts what is found in a file; keeps examples of each kind, never all. */
final class ImportTally {
    private static final int MOST_REFUSED = 1_000;
    private static final int MOST_NAMES = 1_000;
    private static final int LONGEST_NAME = 120;

    private static final int MOST_SOURCES = 100;
    private static final int PROGRESS = 10_000;

    private final Watcher watcher;
    private final Map<Effect, Long> effects = new EnumMap<>(Effect.class);
    private final Map<String, Rows> rowsBySource = new LinkedHashMap<>();
    private final Map<String, Long> refusedByKind = new TreeMap<>();
    private final List<Refused> refused = new ArrayList<>();
    private final Map<String, Note> notes = new LinkedHashMap<>();
    private final Map<NameKey, NameCount> names = new LinkedHashMap<>();
    private long rows;
    private long papersAdded;
    private long papersChanged;
    private long papersKnown;
    private long claimsRead;
    private long refusedTotal;

    private record NameKey(String kind, String written) {}

    private static final class NameCount {
        private final Name first;
        private long times;

        NameCount(Name first) {
            this.first = first;
        }

        Name name() {
            return new Name(first.kind(), first.written(), first.read(), first.known(), first.nearest(), times);
        }
    }

    ImportTally(Watcher watcher) {
        this.watcher = watcher;
    }

    /** @param stored false where it is only looked at */
    void row(boolean stored) {
        rows++;
        if (rows % PROGRESS == 0) {
            watcher.progress(stored, rows);
        }
    }

    /** @param source which the row names, or the file's */
    void effect(Effect effect, String source) {
        effects.merge(effect, 1L, Long::sum);
        if (rowsBySource.containsKey(source) || rowsBySource.size() < MOST_SOURCES) {
            Rows before = rowsBySource.getOrDefault(source, new Rows(0, 0));
            rowsBySource.put(source, before.and(effect));
        }
    }

    /** Of the first hundred sources. */
    Map<String, Rows> rowsBySource() {
        return rowsBySource;
    }

    /**
     * The rows of one source.
     *
     * @param found how many had a claim here before
     */
    record Rows(long found, long added) {
        private Rows and(Effect effect) {
            return effect == Effect.ADDED ? new Rows(found, added + 1) : new Rows(found + 1, added);
        }
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

    void name(String kind, String written, String read, boolean known, List<String> nearest) {
        NameKey key = new NameKey(kind, shortened(written));
        NameCount count = names.get(key);
        if (count == null && names.size() < MOST_NAMES) {
            count = new NameCount(new Name(kind, key.written(), shortened(read), known, nearest, 1));
            names.put(key, count);
        }
        if (count != null) {
            count.times++;
        }
    }

    private static String shortened(String text) {
        return text.length() > LONGEST_NAME ? text.substring(0, LONGEST_NAME) + "…" : text;
    }

    /** How an import ended. */
    enum Outcome {
        LOOKED,
        STORED,
        REFUSED
    }

    /**
     * @param from of the rows that say no source themselves
     * @param gone source to how many of its claims are not in the file
     */
    ImportReport report(String file, String format, ClaimSource from, Outcome outcome, Map<String, Long> gone) {
        return new ImportReport(
                file,
                format,
                from.source(),
                from.licence(),
                outcome == Outcome.LOOKED,
                outcome == Outcome.STORED,
                rows,
                effects.getOrDefault(Effect.ADDED, 0L),
                effects.getOrDefault(Effect.CHANGED, 0L),
                effects.getOrDefault(Effect.UNCHANGED, 0L),
                effects.getOrDefault(Effect.DECIDED, 0L),
                papersAdded,
                papersChanged,
                papersKnown,
                claimsRead,
                gone,
                refusedTotal,
                refusedByKind,
                List.copyOf(refused),
                List.copyOf(notes.values()),
                names.values().stream()
                        .map(NameCount::name)
                        .sorted(Comparator.comparing(Name::kind).thenComparing(Name::times, Comparator.reverseOrder()))
                        .toList());
    }
}
