package org.claimboard.leaderboard;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One end of an interval on a line where further up is always better. {@code side} tells ends of the same value apart:
 * −1 is just below it, 0 is the value itself, +1 is just above. So the excluded end of [1.5, 2.5) is below the included
 * one of [2.5, 3.5), and the two intervals do not touch.
 */
record Bound(Kind kind, BigDecimal value, int side) implements Comparable<Bound> {
    enum Kind {
        WITHOUT_LIMIT_BELOW,
        FINITE,
        WITHOUT_LIMIT_ABOVE
    }

    static Bound finite(BigDecimal value, int side) {
        return new Bound(Kind.FINITE, value, side);
    }

    static Bound orBottom(Optional<Bound> bound) {
        return bound.orElse(new Bound(Kind.WITHOUT_LIMIT_BELOW, BigDecimal.ZERO, 0));
    }

    static Bound orTop(Optional<Bound> bound) {
        return bound.orElse(new Bound(Kind.WITHOUT_LIMIT_ABOVE, BigDecimal.ZERO, 0));
    }

    @Override
    public int compareTo(Bound other) {
        int byKind = kind.compareTo(other.kind);
        int byValue = byKind != 0 ? byKind : value.compareTo(other.value);
        return byValue != 0 ? byValue : Integer.compare(side, other.side);
    }
}
