package org.claimboard.intake.read;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes of a packed file as they are read. */
final class PackedInput extends FilterInputStream {
    private long bytes;

    PackedInput(InputStream in) {
        super(new BufferedInputStream(in));
    }

    long bytes() {
        return bytes;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        bytes += one < 0 ? 0 : 1;
        return one;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int count = super.read(into, offset, length);
        bytes += Math.max(0, count);
        return count;
    }
}
