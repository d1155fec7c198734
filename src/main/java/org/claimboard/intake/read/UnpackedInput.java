package org.claimboard.intake.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** What comes out of a packed file, as long as it is not more than that may hold. */
final class UnpackedInput extends FilterInputStream {
    /** Tables shrink to a tenth or a thirtieth; what shrinks more was made to fill a disk. */
    private static final int MOST_TIMES = 200;

    /** Less does no harm, however small it was. */
    private static final long SMALL = 1 << 24;

    private final PackedInput packed;
    private final long most;
    private final byte[] one = new byte[1];
    private long bytes;

    /** How a packed stream is opened. */
    interface Unpacking {
        InputStream open(InputStream packed) throws IOException;
    }

    UnpackedInput(PackedInput packed, Unpacking unpacking, long most) throws IOException {
        super(unpacking.open(packed));
        this.packed = packed;
        this.most = most;
    }

    /** The next entry of a zip file, with what is left of this one counted; null behind the last. */
    ZipEntry nextEntry() throws IOException {
        byte[] rest = new byte[1 << 13];
        while (bytes > 0 && read(rest, 0, rest.length) >= 0) {
            // counted as it goes by
        }
        try {
            ZipEntry entry = ((ZipInputStream) in).getNextEntry();
            bytes = Math.max(1, bytes);
            return entry;
        } catch (IOException | IllegalArgumentException e) {
            throw PackedFile.broken(e instanceof IOException io ? io : new IOException(e));
        }
    }

    @Override
    public int read() throws IOException {
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int count;
        try {
            count = super.read(into, offset, length);
        } catch (IOException e) {
            throw PackedFile.isBroken(e) ? PackedFile.broken(e) : e;
        }
        bytes += Math.max(0, count);
        if (bytes > most) {
            throw new UnreadableFileException("The file unpacks to more than the " + most + " bytes that are taken.");
        }
        if (bytes > SMALL && bytes / MOST_TIMES > packed.bytes()) {
            throw new UnreadableFileException(
                    "The file unpacks to more than " + MOST_TIMES + " times its size, which no table does.");
        }
        return count;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
