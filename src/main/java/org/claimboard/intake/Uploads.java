package org.claimboard.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;

import org.claimboard.intake.read.ForeignFile;
import org.claimboard.job.Jobs;
import org.claimboard.problem.ProblemException;
import org.claimboard.secret.SecretToken;

/**
 * Imports in two steps: a file is looked at, waits in the database, and is stored when its moderator says so. Each
 * moderator has one file that waits; another takes its place.
 */
@ApplicationScoped
public class Uploads {
    /** As Base64 it is shorter than the longest text that both databases keep. */
    private static final int PART = 600_000;

    private static final String JOB = "import-uploads";
    private static final Duration AT_MOST_EVERY = Duration.ofMinutes(8);
    private static final int LONGEST_NAME = 200;

    private final EntityManager entityManager;
    private final Imports imports;
    private final ImportConfig config;
    private final Jobs jobs;
    private final Clock clock;

    Uploads(EntityManager entityManager, Imports imports, ImportConfig config, Jobs jobs, Clock clock) {
        this.entityManager = entityManager;
        this.imports = imports;
        this.config = config;
        this.jobs = jobs;
        this.clock = clock;
    }

    /**
     * What a file would do.
     *
     * @param id by which it is stored; empty where it can't be or nothing would change
     */
    public record Looked(ImportReport report, Optional<String> id) {}

    /** Looks at a file and keeps it for {@link #store}. */
    public Looked look(ForeignFile file, ImportRequest request) throws IOException {
        String name = file.name().length() > LONGEST_NAME ? file.name().substring(0, LONGEST_NAME) : file.name();
        ForeignFile named = new ForeignFile(name, file.content());
        ImportReport report = imports.run(named, request.looking(), Watcher.NONE);
        boolean storable = !report.changesNothing() && (report.refusedTotal() == 0 || request.keepGoing());
        return new Looked(report, storable ? Optional.of(keep(named, report, request)) : Optional.empty());
    }

    /**
     * Stores what a moderator looked at before.
     *
     * @throws ProblemException (not found) where nothing of theirs waits under the id
     */
    public ImportReport store(String id, String moderator) throws IOException {
        Upload upload = QuarkusTransaction.requiringNew().call(() -> entityManager.find(Upload.class, id));
        if (upload == null || !upload.isOf(moderator)) {
            throw ProblemException.notFound("The file waits no longer. Please send it again.");
        }
        ImportReport report =
                imports.run(new ForeignFile(upload.fileName(), () -> content(id)), upload.request(), Watcher.NONE);
        QuarkusTransaction.requiringNew().run(() -> delete("u.id = ?1", id));
        return report;
    }

    private String keep(ForeignFile file, ImportReport report, ImportRequest request) throws IOException {
        String id = SecretToken.create();
        QuarkusTransaction.requiringNew().run(() -> {
            delete("u.moderator = ?1", request.by());
            entityManager.persist(new Upload(
                    id,
                    request.by(),
                    report,
                    request.keepGoing(),
                    clock.instant().truncatedTo(ChronoUnit.MICROS)));
        });
        try (InputStream in = file.content().open()) {
            int number = 0;
            for (byte[] part = in.readNBytes(PART); part.length > 0; part = in.readNBytes(PART)) {
                UploadPart kept =
                        new UploadPart(id, number++, Base64.getEncoder().encodeToString(part));
                QuarkusTransaction.requiringNew().run(() -> entityManager.persist(kept));
            }
        }
        return id;
    }

    /** Part after part, each read when it is needed. */
    private InputStream content(String id) {
        Iterator<InputStream> parts = new Iterator<>() {
            private int number;
            private InputStream next = part(id, 0);

            @Override
            public boolean hasNext() {
                return next != null;
            }

            @Override
            public InputStream next() {
                if (next == null) {
                    throw new NoSuchElementException();
                }
                InputStream present = next;
                next = part(id, ++number);
                return present;
            }
        };
        return new SequenceInputStream(asEnumeration(parts));
    }

    private static Enumeration<InputStream> asEnumeration(Iterator<InputStream> parts) {
        return parts.hasNext()
                ? new Enumeration<>() {
                    @Override
                    public boolean hasMoreElements() {
                        return parts.hasNext();
                    }

                    @Override
                    public InputStream nextElement() {
                        return parts.next();
                    }
                }
                : Collections.emptyEnumeration();
    }

    private InputStream part(String id, int number) {
        UploadPart part = QuarkusTransaction.requiringNew()
                .call(() -> entityManager.find(UploadPart.class, new UploadPart.Key(id, number)));
        return part == null
                ? null
                : new ByteArrayInputStream(Base64.getDecoder().decode(part.content()));
    }

    private void delete(String which, Object value) {
        entityManager
                .createQuery(
                        "delete from UploadPart p where p.upload in (select u.id from Upload u where " + which + ")")
                .setParameter(1, value)
                .executeUpdate();
        entityManager
                .createQuery("delete from Upload u where " + which)
                .setParameter(1, value)
                .executeUpdate();
    }

    @Scheduled(every = "10m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        jobs.run(JOB, AT_MOST_EVERY, () -> {
            Instant before = clock.instant().minus(config.waits()).truncatedTo(ChronoUnit.MICROS);
            QuarkusTransaction.requiringNew().run(() -> delete("u.uploadedAt < ?1", before));
        });
    }
}
