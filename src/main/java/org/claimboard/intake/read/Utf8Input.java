package org.claimboard.intake.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/**
 * Bytes that are checked to be UTF-8 as they pass, so that the first byte that is not is told with its place. A byte
 * order mark at the beginning is left out.
 */
final class Utf8Input extends FilterInputStream {
    private static final int[] BYTE_ORDER_MARK = {0xEF, 0xBB, 0xBF};
    private static final int BUFFER = 1 << 16;

    private final byte[] one = new byte[1];
    private long line = 1;
    private long column;
    private int missing;
    private int least;
    private int most;

    private Utf8Input(InputStream in) {
        super(in);
    }

    static Utf8Input of(ForeignFile file, Findings findings) throws IOException {
        PushbackInputStream in = new PushbackInputStream(file.content().open(), BUFFER);
        byte[] start = in.readNBytes(BYTE_ORDER_MARK.length);
        boolean marked = start.length == BYTE_ORDER_MARK.length;
        for (int i = 0; marked && i < start.length; i++) {
            marked = (start[i] & 0xFF) == BYTE_ORDER_MARK[i];
        }
        if (marked) {
            findings.note("line 1", "byte-order-mark", "The file begins with a byte order mark, which was left out.");
        } else {
            in.unread(start);
        }
        return new Utf8Input(in);
    }

    Reader reader() {
        return new InputStreamReader(this, StandardCharsets.UTF_8);
    }

    @Override
    public int read() throws IOException {
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = super.read(bytes, offset, length);
        for (int i = offset; i < offset + count; i++) {
            check(bytes[i] & 0xFF);
        }
        if (count < 0 && missing > 0) {
            throw notUtf8();
        }
        return count;
    }

    /** Table 3-7 of the Unicode standard: which bytes may follow which. */
    private void check(int next) throws IOException {
        if (missing > 0) {
            if (next < least || next > most) {
                throw notUtf8();
            }
            missing--;
            follow(missing, 0x80, 0xBF);
            return;
        }
        column++;
        if (next == 0) {
            throw new UnreadableFileException(line, column, "a zero byte, which no text has.");
        }
        if (next == '\n') {
            line++;
            column = 0;
        } else if (next >= 0x80) {
            lead(next);
        }
    }

    private void lead(int next) throws IOException {
        if (next >= 0xC2 && next <= 0xDF) {
            follow(1, 0x80, 0xBF);
        } else if (next >= 0xE0 && next <= 0xEF) {
            follow(2, next == 0xE0 ? 0xA0 : 0x80, next == 0xED ? 0x9F : 0xBF);
        } else if (next >= 0xF0 && next <= 0xF4) {
            follow(3, next == 0xF0 ? 0x90 : 0x80, next == 0xF4 ? 0x8F : 0xBF);
        } else {
            throw notUtf8();
        }
    }

    private void follow(int bytes, int from, int to) {
        missing = bytes;
        least = from;
        most = to;
    }

    private UnreadableFileException notUtf8() {
        return new UnreadableFileException(line, column, "this is not UTF-8. Please convert the file first.");
    }
}
