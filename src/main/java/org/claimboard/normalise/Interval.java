package org.claimboard.normalise;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The canonical values that a wording leaves possible: {@code low} included, {@code high} excluded; an empty end is
 * open without limit. "2x" is [1.5, 2.5), "2.0x" is [1.95, 2.05), "up to 2x" has no low end, "at least 2x" no high end.
 */
public record Interval(Optional<BigDecimal> low, Optional<BigDecimal> high) {
    public Interval {
        if (low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) > 0) {
            throw new IllegalArgumentException("low " + low.get() + " is above high " + high.get());
        }
    }
}
