package org.claimboard.leaderboard;

import org.claimboard.normalise.Interval;

/**
 * An interval turned so that further up is better: from the worst to the best that a wording leaves possible.
 *
 * <p>Ends follow {@link Interval}: low included, high excluded. Two cases include the high end: a single value
 * ({@code low == high}), and "up to v", which has no low end and does reach v.
 */
record Standing(Bound worst, Bound best) {

    static Standing of(Interval interval, boolean biggerIsBetter) {
        boolean single = interval.low().isPresent()
                && interval.high().isPresent()
                && interval.low().get().compareTo(interval.high().get()) == 0;
        int beforeHigh = single || interval.low().isEmpty() ? 0 : -1;
        return biggerIsBetter
                ? new Standing(
                        Bound.orBottom(interval.low().map(low -> Bound.finite(low, 0))),
                        Bound.orTop(interval.high().map(high -> Bound.finite(high, beforeHigh))))
                : new Standing(
                        Bound.orBottom(interval.high().map(high -> Bound.finite(high.negate(), -beforeHigh))),
                        Bound.orTop(interval.low().map(low -> Bound.finite(low.negate(), 0))));
    }

    /** True where nothing says how bad it may be: "up to 3x" of a speedup. */
    boolean hasNoWorst() {
        return worst.kind() == Bound.Kind.WITHOUT_LIMIT_BELOW;
    }
}
