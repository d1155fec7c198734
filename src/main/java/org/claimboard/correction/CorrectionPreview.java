package org.claimboard.correction;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;

import org.claimboard.leaderboard.BoardEffect;

/**
 * What a correction would do, before it is sent.
 *
 * @param claim null for a missing claim
 * @param changes field by field, with what was computed from the value as written
 * @param reading how the value as written reads; null where it can't be read
 * @param evidence where the words given as evidence stand in the stored abstract; null where none were given
 * @param boards what it does to the ranks
 * @param joins the open correction that proposes the same, which this one would be counted with; null for none
 */
public record CorrectionPreview(
        String kind,
        Long claim,
        String paper,
        String paperTitle,
        List<FieldChange> changes,
        ValueReading reading,
        EvidencePlace evidence,
        List<BoardEffect> boards,
        Long joins) {
    public CorrectionPreview {
        changes = List.copyOf(changes);
        boards = List.copyOf(boards);
    }

    /** True where the numbers would change. */
    @JsonIgnore
    public boolean isChangesValue() {
        return changes.stream()
                .anyMatch(
                        change -> change.field().equals("low") || change.field().equals("high"));
    }

    /**
     * Where a quote stands in the abstract, in UTF-16 units.
     *
     * @param found false where it does not, which only evidence from the paper's body may
     * @param start 0 where it is not found
     * @param end exclusive; 0 where it is not found
     */
    public record EvidencePlace(boolean found, int start, int end) {
        static EvidencePlace of(String quote, String abstractText) {
            int start = abstractText.indexOf(quote);
            return start < 0 ? new EvidencePlace(false, 0, 0) : new EvidencePlace(true, start, start + quote.length());
        }
    }
}
