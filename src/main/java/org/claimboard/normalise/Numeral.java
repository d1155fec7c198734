package org.claimboard.normalise;

import java.math.BigDecimal;

/**
 * A number as written, without sign and unit.
 *
 * @param start where it begins in the text
 * @param end where it ends, exclusive; the scale ("million", "k") is part of it
 * @param value what it says: "16.3 million" is 16300000
 * @param step what one unit of its last written digit is worth: 0.1 for "4.7", 100000 for "16.3 million"; for word
 *     numbers see {@link #looseness}
 * @param kind how it is written
 */
public record Numeral(int start, int end, BigDecimal value, BigDecimal step, Kind kind) {
    /** How a number is written. */
    public enum Kind {
        /** "4.7", "1,000", "16.3 million". */
        DIGITS,
        /** "1/19". */
        FRACTION,
        /** "half", "three". */
        WORD,
        /** "an order of magnitude", "two orders of magnitude": a power of ten. */
        MAGNITUDE
    }

    /** True where the numeral is digits with a letter or word for its scale, as "48G" or "3.6 billion". */
    public boolean isScaled() {
        return kind == Kind.DIGITS && step.compareTo(BigDecimal.ONE) >= 0 && value.compareTo(BigDecimal.TEN) > 0;
    }

    /** True for a whole number of four digits from 1900 to 2099. */
    public boolean isYear() {
        return kind == Kind.DIGITS
                && end - start == 4
                && value.compareTo(BigDecimal.valueOf(1900)) >= 0
                && value.compareTo(BigDecimal.valueOf(2100)) < 0;
    }

    /** True for a number without decimals or parts: "three", "12". */
    public boolean isWhole() {
        return step.compareTo(BigDecimal.ONE) == 0;
    }

    /** The power of ten that this is the exponent of: "2" in "2 to 3 orders of magnitude" is 100. */
    Numeral toMagnitude() {
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(value.intValue());
        return new Numeral(start, end, power, power, Kind.MAGNITUDE);
    }

    /** Half a unit of the last written digit: how far the true value may lie from the written one. */
    public BigDecimal looseness() {
        return step.divide(BigDecimal.valueOf(2));
    }
}
