package org.claimboard.download;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Forms the lines of a CSV as bytes, in one array that is handed on whenever it is full. */
final class CsvLines {
    private static final int SIZE = 1 << 16;
    /** A char is three bytes at most in UTF-8, and a quote is doubled; quotes around it, an apostrophe, a comma. */
    private static final int BYTES_A_CHAR = 3;

    private static final int AROUND = 8;
    private static final int ASCII = 0x80;
    private static final int TWO_BYTES = 0x800;
    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    private final OutputStream out;
    private final boolean raw;
    private byte[] bytes = new byte[SIZE];
    private int length;

    /** @param raw true leaves texts as they are */
    CsvLines(OutputStream out, boolean raw) {
        this.out = out;
        this.raw = raw;
    }

    void cell(Object value) throws IOException {
        if (value instanceof String text) {
            text(text, raw || text.isEmpty() || FORMULA_STARTS.indexOf(text.charAt(0)) < 0);
        } else if (value instanceof Long number) {
            whole(number);
        } else if (value instanceof Integer number) {
            whole(number);
        } else if (value instanceof BigDecimal number) {
            text(number.toPlainString(), true);
        } else if (value == null) {
            room(AROUND);
            bytes[length++] = ',';
        } else {
            text(value.toString(), true);
        }
    }

    /** Behind the last cell of a line. */
    void end() throws IOException {
        room(2);
        bytes[length - 1] = '\r';
        bytes[length++] = '\n';
    }

    void flush() throws IOException {
        out.write(bytes, 0, length);
        length = 0;
        out.flush();
    }

    private void whole(long number) throws IOException {
        if (number < 0) {
            text(Long.toString(number), true);
            return;
        }
        room(Long.SIZE);
        int digits = 1;
        for (long rest = number; rest >= 10; rest /= 10) {
            digits++;
        }
        long rest = number;
        for (int at = length + digits - 1; at >= length; at--) {
            bytes[at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        length += digits;
        bytes[length++] = ',';
    }

    private void text(String text, boolean harmless) throws IOException {
        int chars = text.length();
        room(chars * BYTES_A_CHAR + AROUND);
        int start = length;
        if (!harmless) {
            bytes[length++] = '\'';
        }
        boolean plain = chars > 0;
        for (int i = 0; i < chars && plain; i++) {
            char c = text.charAt(i);
            plain = c < ASCII && c != ',' && c != '"' && c != '\r' && c != '\n';
            bytes[length++] = (byte) c;
        }
        if (!plain) {
            length = start;
            anyText(harmless ? text : "'" + text);
        }
        bytes[length++] = ',';
    }

    private void anyText(String text) {
        boolean quoted = needsQuotes(text);
        if (quoted) {
            bytes[length++] = '"';
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ASCII) {
                if (c == '"') {
                    bytes[length++] = '"';
                }
                bytes[length++] = (byte) c;
            } else if (c < TWO_BYTES) {
                bytes[length++] = (byte) (0xC0 | c >> 6);
                bytes[length++] = (byte) (0x80 | c & 0x3F);
            } else if (Character.isHighSurrogate(c)) {
                // The two chars of one sign, or half a one, which Java writes as a question mark.
                int end = i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1)) ? i + 2 : i + 1;
                byte[] sign = text.substring(i, end).getBytes(StandardCharsets.UTF_8);
                System.arraycopy(sign, 0, bytes, length, sign.length);
                length += sign.length;
                i = end - 1;
            } else if (Character.isLowSurrogate(c)) {
                bytes[length++] = '?';
            } else {
                bytes[length++] = (byte) (0xE0 | c >> 12);
                bytes[length++] = (byte) (0x80 | c >> 6 & 0x3F);
                bytes[length++] = (byte) (0x80 | c & 0x3F);
            }
        }
        if (quoted) {
            bytes[length++] = '"';
        }
    }

    private static boolean needsQuotes(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ',' || c == '"' || c == '\r' || c == '\n') {
                return true;
            }
        }
        return text.isEmpty();
    }

    private void room(int more) throws IOException {
        if (length + more > bytes.length) {
            // All but the last byte, which the end of a line takes back.
            int kept = Math.min(length, 1);
            out.write(bytes, 0, length - kept);
            byte last = kept == 0 ? 0 : bytes[length - 1];
            if (more + 1 > bytes.length) {
                bytes = Arrays.copyOf(bytes, more + SIZE);
            }
            bytes[0] = last;
            length = kept;
        }
    }
}
