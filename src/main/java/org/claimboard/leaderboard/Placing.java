package org.claimboard.leaderboard;

import java.math.BigDecimal;
import java.util.Optional;

import org.claimboard.claim.ClaimView;
import org.claimboard.normalise.Form;
import org.claimboard.normalise.Interval;
import org.claimboard.normalise.Qualifier;
import org.claimboard.normalise.Wording;

/**
 * Where a claim stands on a board: the interval it is ranked by, and whether it is a best case, which is not ranked.
 *
 * <p>"Up to 3x" bounds the good end, so it is a best case. "Loses at most 0.3 points" is "up to" as well, yet bounds the
 * bad end: such a bound on a loss is ranked, by the loss it admits. A loss is a delta that points the wrong way, or a
 * factor below 1 of an efficiency metric ("less than 1% extra computation", 0.9901). Qualifiers bound the size of a
 * difference: "more than 5 points less error" is −5 or below.
 *
 * @param interval what the true value may be, in canonical form
 */
record Placing(Interval interval, boolean bestCase) {

    static Placing of(ClaimView claim, BoardQuery query) {
        if (query.view() == View.HEADLINE) {
            BigDecimal advertised = advertised(claim, query);
            return new Placing(closed(advertised, advertised), false);
        }
        Qualifier qualifier = Qualifier.of(claim.qualifier()).orElseThrow();
        if (qualifier == Qualifier.UP_TO) {
            return upTo(claim, query);
        }
        if (qualifier == Qualifier.AT_LEAST
                && query.form() == Form.DELTA
                && claim.high().signum() < 0) {
            return new Placing(new Interval(Optional.empty(), Optional.of(claim.high())), false);
        }
        return new Placing(
                Wording.interval(claim.valueText(), query.metric(), query.form(), claim.low(), claim.high(), qualifier),
                false);
    }

    /** The better end of the number as stated: what a title would quote. */
    static BigDecimal advertised(ClaimView claim, BoardQuery query) {
        return query.biggerIsBetter() ? claim.high() : claim.low();
    }

    private static Placing upTo(ClaimView claim, BoardQuery query) {
        BigDecimal noChange = query.form() == Form.RATIO ? BigDecimal.ONE : BigDecimal.ZERO;
        boolean mayBeLoss = query.form() == Form.DELTA
                || query.form() == Form.RATIO && query.metric().efficiency();
        if (mayBeLoss && query.biggerIsBetter() && claim.high().compareTo(noChange) < 0) {
            return new Placing(closed(claim.low(), noChange), false);
        }
        if (mayBeLoss && !query.biggerIsBetter() && claim.low().compareTo(noChange) > 0) {
            return new Placing(closed(noChange, claim.high()), false);
        }
        return new Placing(
                query.biggerIsBetter()
                        ? new Interval(Optional.empty(), Optional.of(claim.high()))
                        : new Interval(Optional.of(claim.low()), Optional.empty()),
                true);
    }

    private static Interval closed(BigDecimal low, BigDecimal high) {
        return new Interval(Optional.of(low), Optional.of(high));
    }
}
