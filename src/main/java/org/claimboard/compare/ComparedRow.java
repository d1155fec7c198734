package org.claimboard.compare;

import java.util.List;

import org.claimboard.claim.ClaimRow;

/**
 * What the systems claim of one metric in one form, and on one dataset where the form needs one.
 *
 * @param baseline where two systems name the same one, else null
 * @param cells one a system, in the systems' order
 * @param reasons why the values can't be compared, a sentence each; empty where they can
 */
public record ComparedRow(
        String metric, String form, String dataset, String baseline, List<Cell> cells, List<String> reasons) {
    /**
     * @param claims what the system claims; often one, and none where it claims nothing
     * @param better true where its value is certainly the best of the row
     */
    public record Cell(List<ClaimRow> claims, boolean better) {
        public Cell {
            claims = List.copyOf(claims);
        }
    }

    public ComparedRow {
        cells = List.copyOf(cells);
        reasons = List.copyOf(reasons);
    }

    public boolean isComparable() {
        return reasons.isEmpty();
    }

    /** True where the values can be compared and yet the wording leaves open which is better. */
    public boolean isOpen() {
        return isComparable() && cells.stream().noneMatch(Cell::better);
    }

    /** How many systems claim anything here. */
    public long claimants() {
        return cells.stream().filter(cell -> !cell.claims().isEmpty()).count();
    }
}
