package org.claimboard.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.claimboard.download.DataPackage;

/** Counts and hashes what goes through it on its way to somewhere else. */
final class Fingerprint extends OutputStream {
    private final OutputStream out;
    private final MessageDigest digest;
    private long bytes;

    Fingerprint(OutputStream out) {
        this.out = out;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] more, int from, int length) throws IOException {
        digest.update(more, from, length);
        bytes += length;
        out.write(more, from, length);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    /** Once, behind the last byte. */
    DataPackage.Content content() {
        return new DataPackage.Content(bytes, HexFormat.of().formatHex(digest.digest()));
    }
}
