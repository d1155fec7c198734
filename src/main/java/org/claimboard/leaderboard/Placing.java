package org.claimboard.leaderboard;

import java.math.BigDecimal;
import java.util.Optional;

import org.claimboard.claim.BoardClaim;
import org.claimboard.normalise.Form;
import org.claimboard.normalise.Interval;
import org.claimboard.normalise.Qualifier;
import org.claimboard.normalise.Wording;

/**
 * Where a claim stands on a board: the interval it is ranked by, and whether it is a best case, which is not ranked.
 *
 * <p>A best case is a claim whose wording bounds the good end alone: "up to 3x". The same words may bound the bad end:
 * "loses at most 0.3 points", "less than 1% extra computation" (a factor of 0.9901 or better), "within 5 ms", "does not
 * exceed 2 mm". That is a promise, and is ranked by it. The odd case is a cost in plain numbers, where "up to" says both:
 * "as low as 5 ms" and "down to 5 ms" name the best that was seen, so these words decide. The other way round, "over 3
 * hours" of a cost promises nothing and is a best case. Qualifiers bound the size of a difference: "more than 5 points
 * less error" is −5 or below.
 *
 * @param interval what the true value may be, in canonical form
 */
record Placing(Interval interval, boolean bestCase) {
    static Placing of(BoardClaim claim, BoardQuery query) {
        Interval interval = query.view() == View.HEADLINE
                ? closed(advertised(claim, query), advertised(claim, query))
                : typical(claim, query);
        return new Placing(
                interval, Standing.of(interval, query.biggerIsBetter()).hasNoWorst());
    }

    /** The better end of the number as stated: what a title would quote. */
    static BigDecimal advertised(BoardClaim claim, BoardQuery query) {
        return query.biggerIsBetter() ? claim.high() : claim.low();
    }

    private static Interval typical(BoardClaim claim, BoardQuery query) {
        Qualifier qualifier = claim.qualifier();
        if (qualifier == Qualifier.UP_TO) {
            return upTo(claim, query);
        }
        if (qualifier == Qualifier.AT_LEAST
                && query.form() == Form.DELTA
                && claim.high().signum() < 0) {
            return atMost(claim.high());
        }
        return Wording.interval(claim.valueText(), query.metric(), query.form(), claim.low(), claim.high(), qualifier);
    }

    private static Interval upTo(BoardClaim claim, BoardQuery query) {
        BigDecimal noChange = query.form() == Form.RATIO ? BigDecimal.ONE : BigDecimal.ZERO;
        boolean mayBeLoss = query.form() == Form.DELTA
                || query.form() == Form.RATIO && query.metric().efficiency();
        if (query.biggerIsBetter()) {
            boolean loss = mayBeLoss && claim.high().compareTo(noChange) < 0;
            return loss ? closed(claim.low(), noChange) : atMost(claim.high());
        }
        if (mayBeLoss && claim.low().compareTo(noChange) > 0) {
            return closed(noChange, claim.high());
        }
        boolean bestSeen = query.form() == Form.DELTA || claim.bestSeen();
        return bestSeen ? new Interval(Optional.of(claim.low()), Optional.empty()) : atMost(claim.high());
    }

    private static Interval atMost(BigDecimal high) {
        return new Interval(Optional.empty(), Optional.of(high));
    }

    private static Interval closed(BigDecimal low, BigDecimal high) {
        return new Interval(Optional.of(low), Optional.of(high));
    }
}
