package org.claimboard.normalise;

/** Reads the power of ten that a number is written with: "10^3", "10^{-3}", "1.5 × 10^4". */
final class PowerReader {
    /** A power of ten and where its exponent ends. */
    record Power(int exponent, int end) {}

    private final String text;
    private final Lookahead ahead;

    PowerReader(String text) {
        this.text = text;
        this.ahead = new Lookahead(text);
    }

    /** The exponent behind a ten that ends at {@code end}; null where none follows. */
    Power ofTen(int end) {
        int mark = ahead.spaces(end);
        if (charAt(mark) != '^') {
            return null;
        }
        int sign = ahead.spaces(mark + 1);
        boolean negative = charAt(sign) == '-';
        int start = negative ? ahead.spaces(sign + 1) : sign;
        int close = start;
        while (isDigit(close) && close - start < 2) {
            close++;
        }
        if (close == start || isDigit(close) || charAt(close) == '.' && isDigit(close + 1)) {
            return null;
        }
        int exponent = Integer.parseInt(text.substring(start, close));
        return new Power(negative ? -exponent : exponent, close);
    }

    /** The power behind a factor that ends at {@code end}: "× 10^4"; null where none follows. */
    Power factor(int end) {
        int times = ahead.spaces(end);
        if ("×x·*".indexOf(charAt(times)) < 0) {
            return null;
        }
        int ten = ahead.spaces(times + 1);
        boolean isTen = charAt(ten) == '1' && charAt(ten + 1) == '0' && !isDigit(ten + 2);
        return isTen ? ofTen(ten + 2) : null;
    }

    private boolean isDigit(int at) {
        return charAt(at) >= '0' && charAt(at) <= '9';
    }

    private char charAt(int at) {
        return at < text.length() ? text.charAt(at) : ' ';
    }
}
