package org.claimboard.normalise;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

import org.claimboard.vocabulary.Dimension;

/**
 * What a number is counted in.
 *
 * @param kind the role of the unit
 * @param dimension what it measures, for a {@link Kind#PHYSICAL} unit
 * @param factor how many canonical units one of it is: 0.001 for "ms", 1024³ for "GiB"
 * @param divisor what its values are divided by: 3600 for "predictions per hour", 1 for most
 * @param symbol its canonical spelling: {@code ms}, {@code %}, {@code x}; empty for a bare number
 */
public record Unit(Kind kind, Optional<Dimension> dimension, BigDecimal factor, BigDecimal divisor, String symbol) {
    /** The role of a unit. */
    public enum Kind {
        /** A bare number. */
        NONE,
        /** "3x", "3 times", "three-fold", "twice". */
        TIMES,
        /** "35%". */
        PERCENT,
        /** "2.8% points", "3.1 points". */
        POINTS,
        /** Seconds, bytes, FLOPs … */
        PHYSICAL,
        /** A unit that no metric is kept in: bits, metres, degrees. */
        FOREIGN
    }

    public static final Unit NONE = new Unit(Kind.NONE, Optional.empty(), BigDecimal.ONE, BigDecimal.ONE, "");
    public static final Unit TIMES = new Unit(Kind.TIMES, Optional.empty(), BigDecimal.ONE, BigDecimal.ONE, "x");
    public static final Unit PERCENT = new Unit(Kind.PERCENT, Optional.empty(), BigDecimal.ONE, BigDecimal.ONE, "%");
    public static final Unit POINTS = new Unit(Kind.POINTS, Optional.empty(), BigDecimal.ONE, BigDecimal.ONE, "points");

    static Unit physical(Dimension dimension, BigDecimal factor, String symbol) {
        return new Unit(Kind.PHYSICAL, Optional.of(dimension), factor, BigDecimal.ONE, symbol);
    }

    /** So many of anything per second, per minute … */
    static Unit rate(BigDecimal count, BigDecimal seconds) {
        return new Unit(Kind.PHYSICAL, Optional.of(Dimension.RATE), count, seconds, "1/s");
    }

    static Unit foreign(String symbol) {
        return new Unit(Kind.FOREIGN, Optional.empty(), BigDecimal.ONE, BigDecimal.ONE, symbol);
    }

    public boolean is(Kind other) {
        return kind == other;
    }

    public boolean measures(Dimension other) {
        return dimension.filter(own -> own == other).isPresent();
    }

    /** A value written in this unit, in the canonical unit of its dimension; exact but for a division. */
    public BigDecimal toCanonical(BigDecimal written) {
        BigDecimal whole = written.multiply(factor);
        return divisor.equals(BigDecimal.ONE) ? whole : whole.divide(divisor, Rule.DECIMALS, RoundingMode.HALF_UP);
    }
}
