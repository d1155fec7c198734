package org.claimboard.bulk;

import java.math.BigDecimal;

/** Rows in the text format of PostgreSQL's COPY: a tab between values, a line feed behind the row, {@code \N} for null. */
final class CopyText {
    private CopyText() {}

    static void append(StringBuilder text, Object[] row) {
        for (int i = 0; i < row.length; i++) {
            if (i > 0) {
                text.append('\t');
            }
            append(text, row[i]);
        }
        text.append('\n');
    }

    private static void append(StringBuilder text, Object value) {
        if (value == null) {
            text.append("\\N");
        } else if (value instanceof String string) {
            escape(text, string);
        } else {
            text.append(value instanceof BigDecimal number ? number.toPlainString() : value);
        }
    }

    private static void escape(StringBuilder text, String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(c);
            }
        }
    }
}
