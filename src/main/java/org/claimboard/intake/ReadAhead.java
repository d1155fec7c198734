package org.claimboard.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

import org.claimboard.intake.read.FileReader;
import org.claimboard.intake.read.Findings;
import org.claimboard.intake.read.ForeignFile;
import org.claimboard.intake.read.ReadNumber;
import org.claimboard.paper.PaperRecord;

/**
 * Reads a file on another thread, at most some thousand findings ahead of who is told of them here, so that reading does not
 * wait for the database nor the database for reading.
 */
final class ReadAhead implements Findings {
    /** What is handed over together: so many names, or a sixth as many numbers, or a fortieth as many papers. */
    private static final int TOGETHER = 8_000;

    private static final int NUMBER = 6;
    private static final int PAPER = 40;
    private static final int BATCHES_AHEAD = 4;

    /** Batches of findings in their order; an empty one is the end. */
    private final BlockingQueue<List<Consumer<Findings>>> batches = new LinkedBlockingQueue<>();

    private final Semaphore room = new Semaphore(BATCHES_AHEAD);
    private volatile boolean unwanted;
    private List<Consumer<Findings>> batch = new ArrayList<>();
    private int weight;

    private ReadAhead() {}

    /**
     * Tells {@code findings}, on the caller's thread, all that is in a file, in the order of the file.
     *
     * @throws IOException as the reader does, when everything that it found before is told
     */
    static void read(FileReader reader, ForeignFile file, Findings findings) throws IOException {
        ReadAhead ahead = new ReadAhead();
        FutureTask<Void> reading = new FutureTask<>(() -> {
            try {
                reader.read(file, ahead);
                return null;
            } finally {
                ahead.end();
            }
        });
        Thread thread = new Thread(reading, "import-reading");
        thread.setDaemon(true);
        thread.start();
        try {
            ahead.tell(findings);
            reading.get();
        } catch (ExecutionException e) {
            throw failure(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("The import was stopped.", e);
        } finally {
            // Who is told may have failed. A thread that is interrupted while it reads closes H2's file, so it is told
            // so.
            ahead.unwanted = true;
            ahead.room.release(BATCHES_AHEAD);
        }
    }

    private void end() {
        try {
            handOver();
        } finally {
            batches.add(List.of());
        }
    }

    private void tell(Findings findings) throws InterruptedException {
        for (List<Consumer<Findings>> next = batches.take(); !next.isEmpty(); next = batches.take()) {
            next.forEach(finding -> finding.accept(findings));
            room.release();
        }
    }

    private static IOException failure(Throwable cause) {
        if (cause instanceof RuntimeException fault) {
            throw fault;
        }
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof IOException unreadable ? unreadable : new IOException(cause);
    }

    private void add(int weighing, Consumer<Findings> finding) {
        batch.add(finding);
        weight += weighing;
        if (weight >= TOGETHER) {
            handOver();
        }
    }

    private void handOver() {
        if (!batch.isEmpty()) {
            room.acquireUninterruptibly();
            if (unwanted) {
                throw new CancellationException("nobody wants to know more of the file");
            }
            batches.add(batch);
            batch = new ArrayList<>();
            weight = 0;
        }
    }

    @Override
    public void paper(String place, PaperRecord paper) {
        add(PAPER, findings -> findings.paper(place, paper));
    }

    @Override
    public void number(ReadNumber number) {
        add(NUMBER, findings -> findings.number(number));
    }

    @Override
    public void refuse(String place, String kind, String reason) {
        add(1, findings -> findings.refuse(place, kind, reason));
    }

    @Override
    public void note(String place, String kind, String text) {
        add(1, findings -> findings.note(place, kind, text));
    }

    @Override
    public void name(String kind, String written, String read, boolean known, List<String> nearest) {
        add(1, findings -> findings.name(kind, written, read, known, nearest));
    }
}
