package org.claimboard.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Numbers as a table shows them: as many digits as tell something, thousands grouped, never in exponents.
 *
 * <p>{@code 1.818181} → {@code 1.82}, {@code 37037.037} → {@code 37,037}, {@code 0.00123456} → {@code 0.00123}.
 */
public final class Figures {
    private static final int GROUP = 3;
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TENTH = new BigDecimal("0.1");
    private static final String[] STEPS = {"", "k", "M", "B", "T"};
    private static final String[] SI = {"", "k", "M", "G", "T", "P", "E", "Z", "Y"};

    private Figures() {}

    /** At most two decimals, three digits where it is below a tenth. */
    public static String rounded(BigDecimal number) {
        BigDecimal size = number.abs();
        BigDecimal shown;
        if (size.compareTo(THOUSAND) >= 0) {
            shown = number.setScale(0, RoundingMode.HALF_UP);
        } else if (size.compareTo(HUNDRED) >= 0) {
            shown = number.setScale(1, RoundingMode.HALF_UP);
        } else if (size.compareTo(TENTH) >= 0 || size.signum() == 0) {
            shown = number.setScale(2, RoundingMode.HALF_UP);
        } else {
            shown = number.round(new MathContext(3, RoundingMode.HALF_UP));
        }
        return grouped(shown);
    }

    /** As a paper gives it: up to four decimals. */
    public static String plain(BigDecimal number) {
        return grouped(number.scale() > 4 ? number.round(new MathContext(6, RoundingMode.HALF_UP)) : number);
    }

    /** Every digit there is. */
    public static String grouped(BigDecimal number) {
        String digits = number.abs().stripTrailingZeros().toPlainString();
        int point = digits.indexOf('.');
        int whole = point < 0 ? digits.length() : point;
        StringBuilder grouped = new StringBuilder(digits.length() + whole / GROUP + 1);
        if (number.signum() < 0) {
            grouped.append('−');
        }
        for (int i = 0; i < whole; i++) {
            if (i > 0 && (whole - i) % GROUP == 0) {
                grouped.append(',');
            }
            grouped.append(digits.charAt(i));
        }
        return grouped.append(digits, whole, digits.length()).toString();
    }

    /** 3700000000 → "3.7 B" as papers count parameters; below a thousand as it is. */
    public static String counted(BigDecimal number) {
        return stepped(number, STEPS, " ");
    }

    /** 7000000000 bytes → "7 GB". */
    public static String scaled(BigDecimal number, String unit) {
        String stepped = stepped(number, SI, " ");
        return Character.isLetter(stepped.charAt(stepped.length() - 1)) ? stepped + unit : stepped + " " + unit;
    }

    /** 480 s → "480 s (8 min)"; times of less than two minutes need no second unit. */
    public static String time(BigDecimal seconds) {
        String plain = seconds.abs().compareTo(TENTH) < 0 && seconds.signum() != 0
                ? plain(seconds.movePointRight(3)) + " ms"
                : plain(seconds) + " s";
        String larger = larger(seconds);
        return larger.isEmpty() ? plain : plain + " (" + larger + ")";
    }

    private static String larger(BigDecimal seconds) {
        double size = seconds.abs().doubleValue();
        if (size < 120) {
            return "";
        }
        if (size < 7_200) {
            return divided(seconds, 60, "min");
        }
        return size < 172_800 ? divided(seconds, 3_600, "h") : divided(seconds, 86_400, "days");
    }

    private static String divided(BigDecimal seconds, int by, String unit) {
        return rounded(seconds.divide(BigDecimal.valueOf(by), MathContext.DECIMAL64)
                        .setScale(1, RoundingMode.HALF_UP))
                + " " + unit;
    }

    private static String stepped(BigDecimal number, String[] steps, String gap) {
        BigDecimal left = number;
        int step = 0;
        while (left.abs().compareTo(THOUSAND) >= 0 && step < steps.length - 1) {
            left = left.movePointLeft(3);
            step++;
        }
        String digits = step == 0 ? plain(left) : rounded(left);
        return steps[step].isEmpty() ? digits : digits + gap + steps[step];
    }
}
