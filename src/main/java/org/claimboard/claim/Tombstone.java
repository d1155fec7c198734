package org.claimboard.claim;

/** A reading of an abstract that a person replaced, retracted or refused. */
public record Tombstone(int quoteStart, int quoteEnd, String valueText, String metric) {

    static Tombstone of(ClaimContent content) {
        return new Tombstone(content.quoteStart(), content.quoteEnd(), content.valueText(), content.metric());
    }

    /** True where a claim reads the same number of the same stretch of text as the same metric. */
    public boolean covers(ClaimContent claim) {
        return quoteStart < claim.quoteEnd()
                && claim.quoteStart() < quoteEnd
                && metric.equals(claim.metric())
                && (valueText.contains(claim.valueText()) || claim.valueText().contains(valueText));
    }
}
