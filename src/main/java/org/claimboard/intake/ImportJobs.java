package org.claimboard.intake;

import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;
import org.jboss.logging.Logger;

import org.claimboard.intake.read.ForeignFile;
import org.claimboard.intake.read.UnreadableFileException;
import org.claimboard.problem.ProblemException;

/**
 * Imports that run by themselves, one after the other on each instance, while whoever asked looks at how they come along.
 * What is known of one stands in the database, so that any instance can tell.
 */
@ApplicationScoped
public class ImportJobs {
    private static final Logger LOG = Logger.getLogger(ImportJobs.class);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Uploads uploads;
    private final Imports imports;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "import");
        thread.setDaemon(true);
        return thread;
    });
    private final Map<String, Future<?>> running = new ConcurrentHashMap<>();

    ImportJobs(Uploads uploads, Imports imports) {
        this.uploads = uploads;
        this.imports = imports;
    }

    /** Keeps a file and begins to look at it, or to store it. */
    public ImportJob start(ForeignFile file, ImportRequest request) throws IOException {
        String id = uploads.keep(file, request);
        begin(id, request.by());
        return job(id, request.by());
    }

    /**
     * Begins to store what a moderator looked at before.
     *
     * @throws ProblemException (not found) where nothing of theirs waits under the id
     */
    public ImportJob store(String id, String moderator) {
        if (!uploads.takeLooked(id, moderator)) {
            throw gone();
        }
        begin(id, moderator);
        return job(id, moderator);
    }

    /** How an import stands; waits a while where it runs here, since many are done soon. */
    public ImportJob await(ImportJob job, String moderator, Duration longest) {
        Future<?> work = running.get(job.id());
        try {
            if (work != null) {
                work.get(longest.toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (TimeoutException | ExecutionException e) {
            LOG.debugf("Import %s is not done yet", job.file());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return job(job.id(), moderator);
    }

    /** @throws ProblemException (not found) where the moderator has no such import */
    public ImportJob job(String id, String moderator) {
        Upload upload = uploads.find(id, moderator).orElseThrow(ImportJobs::gone);
        ImportJob.State state = upload.state();
        boolean lost = state.runs() && uploads.isLost(upload);
        ImportReport report =
                state == ImportJob.State.LOOKED || state == ImportJob.State.STORED ? report(upload.outcome()) : null;
        return new ImportJob(
                id,
                upload.fileName(),
                (lost ? ImportJob.State.FAILED : state).name().toLowerCase(Locale.ROOT),
                upload.rowsDone(),
                state == ImportJob.State.LOOKED && ImportJob.isStorable(report, upload.keepGoing()),
                report,
                lost
                        ? "The program was stopped before the end. A file that is stored as a whole was not stored."
                        : state == ImportJob.State.FAILED ? upload.outcome() : null);
    }

    private static ProblemException gone() {
        return ProblemException.notFound("The file waits no longer. Please send it again.");
    }

    private void begin(String id, String moderator) {
        Upload upload = uploads.find(id, moderator).orElseThrow(ImportJobs::gone);
        ImportRequest request = upload.request();
        ForeignFile file = new ForeignFile(upload.fileName(), () -> uploads.content(id));
        Runnable work = () -> {
            try {
                run(id, file, request);
            } finally {
                running.remove(id);
            }
        };
        synchronized (running) {
            running.put(id, worker.submit(work));
        }
    }

    private void run(String id, ForeignFile file, ImportRequest request) {
        synchronized (running) {
            // it is known as running before it can have ended
        }
        try {
            ImportReport report = imports.runOne(file, request, new Watcher() {
                @Override
                public void progress(boolean storing, long rows) {
                    uploads.change(id, (upload, now) -> upload.comesAlong(rows, now));
                }
            });
            end(
                    id,
                    request.dryRun() ? ImportJob.State.LOOKED : ImportJob.State.STORED,
                    JSON.writeValueAsString(report));
            if (!request.dryRun()) {
                uploads.forgetContent(id);
            }
        } catch (UnreadableFileException e) {
            end(id, ImportJob.State.FAILED, e.getMessage());
        } catch (ProblemException e) {
            end(id, ImportJob.State.FAILED, e.detail());
        } catch (IOException | RuntimeException e) {
            LOG.errorf(e, "The import of %s failed", file.name());
            end(id, ImportJob.State.FAILED, "The import failed because of a fault here. It has been logged.");
        }
    }

    private void end(String id, ImportJob.State state, String outcome) {
        uploads.change(id, (upload, now) -> {
            upload.isAlive(now);
            upload.ends(state, outcome);
        });
    }

    private static ImportReport report(String json) {
        try {
            return JSON.readValue(json, ImportReport.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored report can't be read", e);
        }
    }

    /** Others take an import for lost whose instance says nothing for long. */
    @Scheduled(every = "1m")
    void areAlive() {
        running.keySet().forEach(id -> uploads.change(id, (upload, now) -> upload.isAlive(now)));
    }

    @PreDestroy
    void stop() {
        // not interrupted: that closes H2's file
        worker.shutdown();
    }
}
