package org.claimboard.corpus;

import java.util.ArrayList;
import java.util.List;

import org.claimboard.claim.ClaimContent;
import org.claimboard.paper.PaperRecord;

/** What reading everything anew changed, and where it disagrees with people. */
public final class ReExtractionReport {

    /** What the new reading means for a row. */
    public enum Kind {
        ADDED,
        CHANGED,
        VANISHED,
        /** A person decided otherwise; the row stays as they left it. */
        DISAGREES
    }

    /** One difference, in the order of the papers. */
    public record Difference(Kind kind, String paper, String claim, String what) {}

    private final List<Difference> differences = new ArrayList<>();
    private int papers;

    void countPaper() {
        papers++;
    }

    void add(Kind kind, PaperRecord paper, ClaimContent content, String what) {
        String claim = content.metric() + " " + content.form().id() + " "
                + content.low().toPlainString() + ".." + content.high().toPlainString() + " \"" + content.valueText()
                + "\"";
        differences.add(new Difference(kind, paper.paper(), claim, what));
    }

    /** How many papers were read. */
    public int papers() {
        return papers;
    }

    public List<Difference> differences() {
        return List.copyOf(differences);
    }

    public long count(Kind kind) {
        return differences.stream().filter(found -> found.kind() == kind).count();
    }
}
