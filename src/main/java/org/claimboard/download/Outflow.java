package org.claimboard.download;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * The bytes of one answer on their way. The first of them wait, so that what breaks early is answered as a problem and
 * what is small needs no place among those that are sent.
 */
final class Outflow extends OutputStream {
    private static final int SMALL = 1 << 16;

    private final Outflows all;
    private final OutputStream out;
    private final Receiver receiver;
    private ByteArrayOutputStream waiting = new ByteArrayOutputStream(SMALL / 4);
    private volatile long startedAt;
    private volatile long writingSince;
    private volatile boolean writing;

    Outflow(Outflows all, OutputStream out, Receiver receiver) {
        this.all = all;
        this.out = out;
        this.receiver = receiver;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        if (waiting == null) {
            send(bytes, from, length);
        } else if (waiting.size() + length <= SMALL) {
            waiting.write(bytes, from, length);
        } else {
            startedAt = System.nanoTime();
            all.enter(this);
            sendWaiting();
            send(bytes, from, length);
        }
    }

    private void sendWaiting() throws IOException {
        byte[] first = waiting.toByteArray();
        waiting = null;
        send(first, 0, first.length);
    }

    private void send(byte[] bytes, int from, int length) throws IOException {
        if (receiver.isGone()) {
            throw new IOException("Whoever asked is gone");
        }
        writingSince = System.nanoTime();
        writing = true;
        try {
            out.write(bytes, from, length);
        } finally {
            writing = false;
        }
    }

    /** Whoever writes into it may flush as often as they like; it leaves when it is full, or at the end. */
    @Override
    public void flush() {
        // see finish
    }

    /** Sends what waits still; the stream below stays open. */
    void finish() throws IOException {
        if (waiting != null) {
            sendWaiting();
        }
        out.flush();
    }

    /** Gives its place away, however it ended. */
    void leave() {
        all.leave(this);
    }

    boolean isStalled(long now, long patience, long longest) {
        return writing && now - writingSince > patience || now - startedAt > longest;
    }

    void hangUp() {
        receiver.hangUp();
    }
}
