package org.claimboard.normalise;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number with its unit as written: "up to 3x" holds "3x".
 *
 * @param start where it begins, its sign included
 * @param end where it ends, its unit included
 * @param first the number, or the first of two
 * @param second the other number of a range or pair
 * @param firstUnit the unit of the first number, which is the second's where it has none of its own
 * @param unit the unit
 * @param shape how the two numbers belong together
 * @param sign the sign that is written before it
 */
public record Quantity(
        int start,
        int end,
        Numeral first,
        Optional<Numeral> second,
        Unit firstUnit,
        Unit unit,
        Shape shape,
        Sign sign) {

    /** How the numbers of a quantity belong together. */
    public enum Shape {
        SINGLE,
        /** "1.24-2.01x", "8% to 71%". */
        RANGE,
        /** "48G to 7G", "5 days to 5 hours": from the first to the second. */
        FROM_TO,
        /** "5 hours instead of 32", "6.86 GB vs. 7.16 GB": the own one first, the other's second. */
        VERSUS,
        /** "512 × 1024": no claim. */
        PRODUCT
    }

    /** A sign or comparison mark in front of a number. */
    public enum Sign {
        NONE,
        PLUS,
        MINUS,
        LESS,
        MORE,
        ABOUT
    }

    /** The first number in canonical units, without its sign. */
    public BigDecimal low() {
        BigDecimal a = firstUnit.toCanonical(first.value());
        return shape == Shape.RANGE
                ? a.min(unit.toCanonical(second.orElse(first).value()))
                : a;
    }

    /** The last number in canonical units: the upper end of a range, the second of a pair. */
    public BigDecimal high() {
        BigDecimal b = unit.toCanonical(second.orElse(first).value());
        return shape == Shape.RANGE ? b.max(firstUnit.toCanonical(first.value())) : b;
    }

    public boolean isRange() {
        return shape == Shape.RANGE;
    }

    public boolean is(Unit.Kind kind) {
        return unit.is(kind);
    }

    /** Where the value begins as a reader quotes it: at a plus or minus, but behind "&lt;" and "~". */
    public int valueStart() {
        return sign == Sign.PLUS || sign == Sign.MINUS ? start : first.start();
    }

    /** The second number of a pair, by itself: "7G" of "48G to 7G"; a sign that is not before the first is its own. */
    public Quantity secondAlone() {
        Numeral last = second.orElse(first);
        Sign own = start == first.start() ? sign : Sign.NONE;
        return new Quantity(last.start(), end, last, Optional.empty(), unit, unit, Shape.SINGLE, own);
    }

    /** The first number of a pair, by itself, ending where its digits do. */
    public Quantity firstAlone() {
        return new Quantity(start, first.end(), first, Optional.empty(), firstUnit, firstUnit, Shape.SINGLE, sign);
    }

    /** The same two numbers, belonging together in another way. */
    public Quantity as(Shape other) {
        return new Quantity(start, end, first, second, firstUnit, unit, other, sign);
    }

    /** The same numbers in another unit. */
    public Quantity withUnit(Unit other) {
        return new Quantity(start, end, first, second, other, other, shape, sign);
    }
}
