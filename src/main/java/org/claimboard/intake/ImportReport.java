package org.claimboard.intake;

import java.util.List;
import java.util.Map;

/**
 * What is in a file, and what importing it did or would do.
 *
 * @param format id of a format
 * @param stored true where it was done; false for a dry run, and where something was refused
 * @param rows everything that was looked at: numbers, papers and what was refused
 * @param decided rows that say otherwise than somebody who decided about their claims, which stay as they are
 * @param claimsRead what the extractor read in new abstracts
 * @param gone source to how many of its claims are not in this file any more; they stay. A source that has none such is
 *     left out
 * @param refusedTotal how many values were refused, of which {@code refused} has the first
 * @param refusedByKind kind to number
 * @param names how names were read, the most frequent first
 */
public record ImportReport(
        String file,
        String format,
        String source,
        String licence,
        boolean dryRun,
        boolean stored,
        long rows,
        long added,
        long changed,
        long unchanged,
        long decided,
        long papersAdded,
        long papersChanged,
        long papersKnown,
        long claimsRead,
        Map<String, Long> gone,
        long refusedTotal,
        Map<String, Long> refusedByKind,
        List<Refused> refused,
        List<Note> notes,
        List<Name> names) {

    /**
     * A value that was not taken.
     *
     * @param place where it stands in the file
     * @param kind one word for all refusals of the kind
     */
    public record Refused(String place, String kind, String reason) {}

    /**
     * What was taken otherwise than it is written.
     *
     * @param first the place of the first of them
     */
    public record Note(String kind, String text, long times, String first) {}

    /**
     * How a name was read.
     *
     * @param kind metric, task, dataset or hardware
     * @param read an id, or what it is kept as
     * @param nearest ids that it may have meant, where the vocabulary does not know it
     */
    public record Name(String kind, String written, String read, boolean known, List<String> nearest, long times) {}

    /** True where nothing of the file would change anything. */
    public boolean changesNothing() {
        return added + changed + papersAdded + papersChanged == 0;
    }

    /** The names that the vocabulary does not know. */
    public List<Name> unknownNames() {
        return names.stream().filter(name -> !name.known()).toList();
    }

    /** The names that were read as an id. */
    public List<Name> knownNames() {
        return names.stream().filter(Name::known).toList();
    }
}
