package org.claimboard.normalise;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Optional;

/**
 * Reads one number at a given place of a {@linkplain PlainText plain text}.
 *
 * <p>Reads "4.7", ".05", "1,000", "816 000", "3,5" (a decimal comma), "1.234,5", "680k", "3.7B", "16.3 million", "1e-4",
 * "10^3", "1.5 × 10^-3",
 * "1/19", "half", "one third", "three" and "two orders of magnitude". Odd cases: "1,2,3" is the number 1 (a list),
 * "2012-13" is 2012 (ranges belong to {@link QuantityReader}), and "3x" is 3.
 */
public final class NumeralReader {
    private static final Map<Character, Integer> LETTER_SCALES =
            Map.of('k', 3, 'K', 3, 'M', 6, 'G', 9, 'B', 9, 'T', 12);
    /** The most digits of a number; longer ones are no numbers that anyone claims. */
    private static final int LONGEST = 40;

    private final String text;
    private final WordNumerals words;
    private final PowerReader powers;

    public NumeralReader(String text) {
        this.text = text;
        this.words = new WordNumerals(text);
        this.powers = new PowerReader(text);
    }

    /** The number that begins exactly at {@code at}; empty where none does. */
    public Optional<Numeral> at(int at) {
        if (at >= text.length()) {
            return Optional.empty();
        }
        char c = text.charAt(at);
        if (isDigit(at) || c == '.' && isDigit(at + 1)) {
            return Optional.of(digits(at));
        }
        return Character.isLetter(c) ? words.at(at) : Optional.empty();
    }

    private Numeral digits(int at) {
        StringBuilder digits = new StringBuilder();
        int decimals = 0;
        int end = run(at, digits);
        int grouped = groups(at, end, digits);
        if (grouped > end) {
            end = grouped;
        }
        boolean decimalComma = grouped == end && isDecimalComma(at, end);
        if (end < text.length() && (text.charAt(end) == '.' && isDigit(end + 1) || decimalComma)) {
            int fraction = run(end + 1, digits);
            decimals = fraction - end - 1;
            end = fraction;
        }
        BigDecimal value = new BigDecimal(digits.isEmpty() ? "0" : digits.toString()).movePointLeft(decimals);
        BigDecimal step = BigDecimal.ONE.movePointLeft(decimals);
        PowerReader.Power power = value.equals(BigDecimal.TEN) ? powers.ofTen(end) : powers.factor(end);
        if (power != null) {
            int exponent = value.equals(BigDecimal.TEN) ? power.exponent() - 1 : power.exponent();
            return new Numeral(
                    at,
                    power.end(),
                    value.scaleByPowerOfTen(exponent),
                    step.scaleByPowerOfTen(exponent),
                    Numeral.Kind.DIGITS);
        }
        Numeral fraction = decimals == 0 ? fraction(at, end, value) : null;
        return fraction != null ? fraction : scaled(at, end, value, step);
    }

    /** Appends the digits from {@code at} on, at most 40 of them, and says where they end. */
    private int run(int at, StringBuilder digits) {
        int end = at;
        while (isDigit(end) && end - at < LONGEST) {
            digits.append(text.charAt(end));
            end++;
        }
        return end;
    }

    /** "1,000", "816 000" and "1.234,5": groups of exactly three digits behind one to three. */
    private int groups(int at, int end, StringBuilder digits) {
        if (end - at > 3 || end == at || end >= text.length()) {
            return end;
        }
        char mark = text.charAt(end);
        boolean european = mark == '.' && isGroup(end) && isDigit(end + 5) && isGroupOrDecimals(end + 4);
        if (mark != ',' && mark != ' ' && mark != '\'' && !european) {
            return end;
        }
        int next = end;
        while (next < text.length() && text.charAt(next) == mark && isGroup(next) && digits.length() < LONGEST) {
            digits.append(text, next + 1, next + 4);
            next += 4;
        }
        return next;
    }

    private boolean isGroup(int mark) {
        return isDigit(mark + 1)
                && isDigit(mark + 2)
                && isDigit(mark + 3)
                && !isDigit(mark + 4)
                && !(text.charAt(mark) == ' ' && isAttached(mark + 4));
    }

    private boolean isGroupOrDecimals(int mark) {
        return text.charAt(mark) == ',' || text.charAt(mark) == '.' && isGroup(mark);
    }

    /** "3 224x224" is a 3 before a resolution, not 3224. */
    private boolean isAttached(int at) {
        return at < text.length() && (Character.isLetter(text.charAt(at)) || text.charAt(at) == '×');
    }

    private boolean isDecimalComma(int at, int end) {
        if (end >= text.length()
                || text.charAt(end) != ','
                || !isDigit(end + 1)
                || at > 0 && text.charAt(at - 1) == ',') {
            return false;
        }
        int after = isDigit(end + 2) ? end + 3 : end + 2;
        return !isDigit(after)
                && !(after < text.length()
                        && (text.charAt(after) == ',' || text.charAt(after) == ']')
                        && isDigit(after + 1));
    }

    private Numeral fraction(int at, int end, BigDecimal above) {
        if (end >= text.length() || text.charAt(end) != '/' || !isDigit(end + 1) || end - at > 3) {
            return null;
        }
        StringBuilder digits = new StringBuilder();
        int close = run(end + 1, digits);
        BigDecimal below = new BigDecimal(digits.toString());
        if (words.word(close).equals("th") || words.word(close).equals("rd")) {
            close += 2;
        }
        boolean goesOn = close < text.length()
                && (text.charAt(close) == '/'
                        || Character.isLetter(text.charAt(close))
                        || text.charAt(close) == '.' && isDigit(close + 1));
        if (goesOn
                || below.signum() == 0
                || above.signum() == 0
                || above.compareTo(below) >= 0
                || digits.length() > 6) {
            return null;
        }
        BigDecimal value = above.divide(below, MathContext.DECIMAL64);
        return new Numeral(at, close, value, value.divide(below, MathContext.DECIMAL64), Numeral.Kind.FRACTION);
    }

    private Numeral scaled(int at, int end, BigDecimal value, BigDecimal step) {
        int power = 0;
        int close = end;
        if (step.equals(BigDecimal.ONE) && end - at == 1) {
            Optional<Numeral> magnitude = words.magnitude(at, end, value.intValue());
            if (magnitude.isPresent()) {
                return magnitude.get();
            }
        }
        if (end < text.length()) {
            char c = text.charAt(end);
            if (LETTER_SCALES.containsKey(c) && !isAlphanumeric(end + 1)) {
                power = LETTER_SCALES.get(c);
                close = end + 1;
            } else if ((c == 'e' || c == 'E') && exponentEnd(end) > 0) {
                close = exponentEnd(end);
                power = Integer.parseInt(text.substring(end + 1, close).replace("+", ""));
            } else {
                int word = c == ' ' || c == '-' ? end + 1 : end;
                String scale = words.word(word);
                if (WordNumerals.SCALES.containsKey(scale)) {
                    power = WordNumerals.SCALES.get(scale);
                    close = word + scale.length();
                }
            }
        }
        return new Numeral(
                at, close, value.scaleByPowerOfTen(power), step.scaleByPowerOfTen(power), Numeral.Kind.DIGITS);
    }

    /** Where the exponent of "1e-4" ends, or -1; at most two digits, so that no number grows beyond reason. */
    private int exponentEnd(int e) {
        int at = e + 1;
        if (at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+')) {
            at++;
        }
        int end = at;
        while (isDigit(end) && end - at < 2) {
            end++;
        }
        return end > at && !isAlphanumeric(end) ? end : -1;
    }

    private boolean isDigit(int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private boolean isAlphanumeric(int at) {
        return at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }
}
