package org.claimboard.normalise;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.claimboard.vocabulary.Dimension;

/**
 * The spellings of units and their factors to the canonical unit.
 *
 * <p>Bytes count by 1000 ("GB" is 10⁹) unless the spelling says binary ("GiB" is 1024³). Case matters where two units
 * differ by it alone: "mW" and "MW", "ms" and "MS".
 */
final class Units {
    /** The longest spelling in characters, so that a look-up never reads further. */
    static final int LONGEST = 28;

    private static final Map<String, Unit> EXACT = new HashMap<>();
    private static final Map<String, Unit> FOLDED = new HashMap<>();
    private static final Map<String, Integer> PREFIXES = Map.ofEntries(
            Map.entry("", 0),
            Map.entry("k", 3),
            Map.entry("K", 3),
            Map.entry("M", 6),
            Map.entry("G", 9),
            Map.entry("T", 12),
            Map.entry("P", 15),
            Map.entry("m", -3),
            Map.entry("µ", -6),
            Map.entry("u", -6),
            Map.entry("n", -9),
            Map.entry("p", -12));
    private static final Map<String, Integer> PREFIX_WORDS = Map.of(
            "kilo", 3, "mega", 6, "giga", 9, "tera", 12, "peta", 15, "milli", -3, "micro", -6, "nano", -9, "pico", -12);
    private static final Map<String, BigDecimal> SECONDS = Map.of(
            "s",
            BigDecimal.ONE,
            "sec",
            BigDecimal.ONE,
            "second",
            BigDecimal.ONE,
            "seconds",
            BigDecimal.ONE,
            "min",
            BigDecimal.valueOf(60),
            "minute",
            BigDecimal.valueOf(60),
            "hour",
            BigDecimal.valueOf(3600),
            "h",
            BigDecimal.valueOf(3600),
            "day",
            BigDecimal.valueOf(86400));

    static {
        for (String spelling : "x X × * times time fold".split(" ")) {
            EXACT.put(spelling, Unit.TIMES);
        }
        for (String spelling : "%|percent|per cent|pct".split("\\|")) {
            FOLDED.put(spelling, Unit.PERCENT);
        }
        for (String spelling : ("percentage points|percentage point|percent points|% points|% point|%p|pp|p.p.|"
                        + "percentage-point|points|point|pts|% absolute|absolute points|absolute percentage points|pps")
                .split("\\|")) {
            FOLDED.put(spelling, Unit.POINTS);
        }
        times();
        bytes();
        operations();
        rates();
        FOLDED.put("db", Unit.physical(Dimension.DECIBEL, BigDecimal.ONE, "dB"));
        for (String spelling : "parameters|parameter|params|param".split("\\|")) {
            FOLDED.put(spelling, Unit.physical(Dimension.COUNT, BigDecimal.ONE, "parameters"));
            Map.of("K ", 3, "M ", 6, "B ", 9)
                    .forEach((scale, power) -> EXACT.put(
                            scale + spelling,
                            Unit.physical(Dimension.COUNT, BigDecimal.ONE.scaleByPowerOfTen(power), "parameters")));
        }
        for (String spelling : "tokens|token".split("\\|")) {
            FOLDED.put(spelling, Unit.physical(Dimension.TOKENS, BigDecimal.ONE, "tokens"));
        }
        for (String spelling :
                "bit|bits|-bit|mm|cm|m|km|px|pixel|pixels|°|degrees|degree|MHz|GHz|kHz|nm|dpi|mAh|GB/s|TB/s|Gbit/s|Mbit/s|Gbps|Mbps|Gb/s|Mb/s"
                        .split("\\|")) {
            EXACT.put(spelling, Unit.foreign(spelling));
        }
    }

    private Units() {}

    /** The unit with exactly this spelling. */
    static Optional<Unit> spelled(String spelling) {
        Unit exact = EXACT.get(spelling);
        return Optional.ofNullable(exact != null ? exact : FOLDED.get(spelling.toLowerCase(Locale.ROOT)));
    }

    /** "per hour" and "/min": how many seconds the period has. */
    static Optional<BigDecimal> period(String word) {
        return Optional.ofNullable(SECONDS.get(word.toLowerCase(Locale.ROOT)));
    }

    private static void times() {
        Object[][] periods = {
            {"s sec secs second seconds", "1", "s"},
            {"ms msec msecs millisecond milliseconds", "0.001", "ms"},
            {"µs us microsecond microseconds", "0.000001", "µs"},
            {"ns nanosecond nanoseconds", "0.000000001", "ns"},
            {"min mins minute minutes", "60", "min"},
            {"h hr hrs hour hours", "3600", "h"},
            {"day days", "86400", "days"},
            {"week weeks", "604800", "weeks"},
        };
        for (Object[] period : periods) {
            for (String spelling : ((String) period[0]).split(" ")) {
                Unit unit = Unit.physical(Dimension.TIME, new BigDecimal((String) period[1]), (String) period[2]);
                EXACT.put(spelling, unit);
                if (spelling.length() > 2) {
                    FOLDED.put(spelling, unit);
                }
            }
        }
    }

    private static void bytes() {
        FOLDED.put("bytes", Unit.physical(Dimension.BYTES, BigDecimal.ONE, "bytes"));
        FOLDED.put("byte", Unit.physical(Dimension.BYTES, BigDecimal.ONE, "bytes"));
        String letters = "KMGTP";
        for (int i = 0; i < letters.length(); i++) {
            String letter = letters.substring(i, i + 1);
            Unit decimal = Unit.physical(Dimension.BYTES, BigDecimal.ONE.scaleByPowerOfTen(3 * (i + 1)), letter + "B");
            Unit binary =
                    Unit.physical(Dimension.BYTES, BigDecimal.valueOf(1024).pow(i + 1), letter + "iB");
            EXACT.put(letter + "B", decimal);
            EXACT.put(letter.toLowerCase(Locale.ROOT) + "B", decimal);
            EXACT.put(letter + "Bytes", decimal);
            EXACT.put(letter + "iB", binary);
        }
        PREFIX_WORDS.forEach((word, power) -> {
            if (power > 0) {
                Unit unit = Unit.physical(Dimension.BYTES, BigDecimal.ONE.scaleByPowerOfTen(power), word + "bytes");
                FOLDED.put(word + "bytes", unit);
                FOLDED.put(word + "byte", unit);
            }
        });
    }

    private static void operations() {
        for (String spelling : "FLOPs|FLOPS|FLOP|Flops|flops".split("\\|")) {
            prefixed(spelling, Dimension.FLOPS, false);
        }
        for (String spelling :
                "MACs|MAC|MACS|Macs|MAdds|Multi-Adds|multi-adds|Mult-Adds|multiply-adds|Multiply-Adds|MAC operations"
                        .split("\\|")) {
            prefixed(spelling, Dimension.MACS, false);
        }
        prefixed("J", Dimension.ENERGY, true);
        prefixed("joules", Dimension.ENERGY, true);
        prefixed("joule", Dimension.ENERGY, true);
        prefixed("W", Dimension.POWER, true);
        prefixed("watts", Dimension.POWER, true);
        prefixed("watt", Dimension.POWER, true);
        BigDecimal hour = BigDecimal.valueOf(3600);
        EXACT.put("Wh", Unit.physical(Dimension.ENERGY, hour, "Wh"));
        EXACT.put("kWh", Unit.physical(Dimension.ENERGY, hour.scaleByPowerOfTen(3), "kWh"));
        EXACT.put("MWh", Unit.physical(Dimension.ENERGY, hour.scaleByPowerOfTen(6), "MWh"));
    }

    private static void prefixed(String spelling, Dimension dimension, boolean small) {
        PREFIXES.forEach((prefix, power) -> {
            if (power >= 0 || small) {
                Unit unit = Unit.physical(dimension, BigDecimal.ONE.scaleByPowerOfTen(power), prefix + spelling);
                EXACT.put(prefix + spelling, unit);
                if (!prefix.isEmpty() && !small) {
                    EXACT.put(prefix + " " + spelling, unit);
                }
            }
        });
        PREFIX_WORDS.forEach((prefix, power) -> {
            if (power >= 0 || small) {
                Unit unit = Unit.physical(dimension, BigDecimal.ONE.scaleByPowerOfTen(power), prefix + spelling);
                EXACT.put(prefix + spelling, unit);
                EXACT.put(prefix.substring(0, 1).toUpperCase(Locale.ROOT) + prefix.substring(1) + spelling, unit);
            }
        });
    }

    private static void rates() {
        for (String spelling : "fps|frames per second|frames/s|frames/sec|frame/s|hz|qps|tps|it/s|rps".split("\\|")) {
            FOLDED.put(spelling, Unit.physical(Dimension.RATE, BigDecimal.ONE, spelling));
        }
        for (String spelling : "kfps|khz|kqps".split("\\|")) {
            FOLDED.put(spelling, Unit.physical(Dimension.RATE, BigDecimal.valueOf(1000), spelling));
        }
    }
}
