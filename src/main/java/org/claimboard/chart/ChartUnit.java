package org.claimboard.chart;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.List;
import java.util.stream.IntStream;

import org.claimboard.figure.Figures;

/**
 * The unit that values are shown in: of all sizes of a canonical unit the one that fits, so that 0.044 s is "44 ms" and
 * 3,700,000,000 is "3.7 B".
 *
 * @param name as it stands behind a number; empty for a bare number
 * @param size how many canonical units it is
 */
record ChartUnit(String name, BigDecimal size) {
    private static final List<ChartUnit> TIMES = List.of(
            of("µs", "0.000001"),
            of("ms", "0.001"),
            of("s", "1"),
            of("min", "60"),
            of("h", "3600"),
            of("days", "86400"));
    private static final List<String> PREFIXES = List.of("µ", "m", "", "k", "M", "G", "T", "P", "E", "Z");
    private static final List<String> COUNTS = List.of("", "k", "M", "B", "T");

    /** What factors are counted in. */
    static final ChartUnit FACTOR = new ChartUnit("×", BigDecimal.ONE);

    /** The canonical unit itself. */
    static ChartUnit canonical(String canonical) {
        return new ChartUnit(canonicalName(canonical), BigDecimal.ONE);
    }

    /** As {@link #fitting}, but only sizes that are powers of ten: no minutes, hours and days. */
    static ChartUnit decimal(String canonical, BigDecimal value) {
        ChartUnit fitting = fitting(canonical, value);
        return fitting.size().stripTrailingZeros().unscaledValue().equals(BigInteger.ONE)
                ? fitting
                : canonical(canonical);
    }

    /** The size of {@code canonical} in which {@code value} has a number of at least 1 where there is one. */
    static ChartUnit fitting(String canonical, BigDecimal value) {
        List<ChartUnit> sizes = sizes(canonical);
        ChartUnit fitting = sizes.get(0);
        for (ChartUnit unit : sizes) {
            if (unit.size().compareTo(value.abs()) <= 0) {
                fitting = unit;
            }
        }
        return value.signum() == 0 ? canonical(canonical) : fitting;
    }

    private static List<ChartUnit> sizes(String canonical) {
        return switch (canonical) {
            case "s" -> TIMES;
            case "bytes" -> thousands(PREFIXES.subList(2, 7), "B", 0);
            case "count", "tokens" -> thousands(COUNTS, "", 0);
            case "1/s" -> thousands(List.of("", "k", "M", "B"), "/s", 0);
            case "FLOPs", "MACs" -> thousands(PREFIXES.subList(2, 10), canonical, 0);
            case "J", "W" -> thousands(PREFIXES.subList(0, 7), canonical, -6);
            default -> List.of(canonical(canonical));
        };
    }

    private static List<ChartUnit> thousands(List<String> prefixes, String unit, int firstPower) {
        return IntStream.range(0, prefixes.size())
                .mapToObj(i ->
                        new ChartUnit(prefixes.get(i) + unit, BigDecimal.ONE.scaleByPowerOfTen(firstPower + 3 * i)))
                .toList();
    }

    private static String canonicalName(String canonical) {
        return switch (canonical) {
            case "1", "count", "tokens" -> "";
            case "bytes" -> "B";
            case "1/s" -> "/s";
            default -> canonical;
        };
    }

    private static ChartUnit of(String name, String size) {
        return new ChartUnit(name, new BigDecimal(size));
    }

    BigDecimal in(BigDecimal canonicalValue) {
        return canonicalValue.divide(size, MathContext.DECIMAL64);
    }

    /** The bare number of a canonical value in this unit: at most four digits that tell something, "37,037" in full. */
    String number(BigDecimal canonicalValue) {
        return Figures.rounded(in(canonicalValue));
    }

    /** The number with what stands behind it: "44 ms", "120/s", "83.1%". */
    String with(String number) {
        boolean close = name.isEmpty() || name.startsWith("/") || standsByNumber();
        return number + (close ? "" : " ") + name;
    }

    boolean isFactor() {
        return equals(FACTOR);
    }

    /** True for "×" and "%", which every number carries. */
    boolean standsByNumber() {
        return isFactor() || name.equals("%");
    }

    /** As {@link Figures#rounded}, but "10k" for 10,000, for where space is short. */
    static String compact(BigDecimal number) {
        ChartUnit unit = fitting("count", number);
        return unit.number(number) + unit.name();
    }
}
