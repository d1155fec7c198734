package org.claimboard.extract;

import java.util.Locale;

/** A visible doubt about a claim's reading. */
public enum ClaimFlag {
    /** A percent of a percent metric was read as points, and could be a relative change. */
    AMBIGUOUS,
    /** The abstract's own figures disagree with each other. */
    CONTRADICTION;

    /** The word used in JSON and CSV. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
