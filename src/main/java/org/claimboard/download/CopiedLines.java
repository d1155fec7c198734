package org.claimboard.download;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Turns lines of CSV as PostgreSQL copies them out into those of {@link CsvText}: it quotes where we do, but ends a line
 * with a line feed alone, and knows nothing of spreadsheets.
 */
final class CopiedLines {
    private static final int SIZE = 1 << 16;
    /** The full-width signs all begin with these two bytes. */
    private static final int FULL_WIDTH = 0xEFBC;

    private static final String FORMULA_STARTS = "=+-@\t\r\n";
    private static final String FULL_WIDTH_ENDS = "\u009D\u008B\u008D\u00A0";

    private final OutputStream out;
    private final boolean raw;
    private final boolean[] texts;
    private byte[] bytes = new byte[SIZE];
    private int length;

    /** @param raw true leaves texts as they are */
    CopiedLines(List<ColumnMeaning> columns, boolean raw, OutputStream out) {
        this.out = out;
        this.raw = raw;
        this.texts = new boolean[columns.size()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = columns.get(i).type() == ColumnType.TEXT;
        }
    }

    /** @param line one row as it is sent, with the line feed at its end */
    void line(byte[] line) throws IOException {
        if (length + line.length + texts.length + 1 > bytes.length) {
            out.write(bytes, 0, length);
            length = 0;
            if (line.length + texts.length + 1 > bytes.length) {
                bytes = new byte[line.length + SIZE];
            }
        }
        if (raw) {
            System.arraycopy(line, 0, bytes, length, line.length - 1);
            length += line.length - 1;
        } else {
            guarded(line);
        }
        bytes[length++] = '\r';
        bytes[length++] = '\n';
    }

    private void guarded(byte[] line) {
        int at = 0;
        int end = line.length - 1;
        for (int column = 0; at <= end; column++) {
            boolean quoted = at < end && line[at] == '"';
            if (quoted) {
                bytes[length++] = line[at++];
            }
            if (texts[column] && at < end && startsFormula(line, at)) {
                bytes[length++] = '\'';
            }
            at = quoted ? quoted(line, at) : at;
            while (at < end && line[at] != ',') {
                bytes[length++] = line[at++];
            }
            if (at < end) {
                bytes[length++] = ',';
            }
            at++;
        }
    }

    /** Up to behind the quote that ends the cell. */
    private int quoted(byte[] line, int start) {
        int at = start;
        while (true) {
            byte one = line[at++];
            bytes[length++] = one;
            if (one == '"') {
                if (line[at] != '"') {
                    return at;
                }
                bytes[length++] = line[at++];
            }
        }
    }

    private static boolean startsFormula(byte[] line, int at) {
        if (line[at] >= 0) {
            return FORMULA_STARTS.indexOf(line[at]) >= 0;
        }
        boolean fullWidth = at + 2 < line.length && ((line[at] & 0xFF) << 8 | line[at + 1] & 0xFF) == FULL_WIDTH;
        return fullWidth && FULL_WIDTH_ENDS.indexOf(line[at + 2] & 0xFF) >= 0;
    }

    void flush() throws IOException {
        out.write(bytes, 0, length);
        length = 0;
        out.flush();
    }
}
