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
import java.util.function.BiConsumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;

import org.claimboard.intake.read.ForeignFile;
import org.claimboard.job.Jobs;
import org.claimboard.problem.ProblemException;
import org.claimboard.problem.ProblemType;
import org.claimboard.secret.SecretToken;

/**
 * The files that moderators sent, in the database, so that any instance can go on with them. Each moderator has one; another
 * takes its place, unless something is being done with it.
 */
@ApplicationScoped
class Uploads {
    /** As Base64 it is shorter than the longest text that both databases keep. */
    private static final int PART = 600_000;

    private static final String JOB = "import-uploads";
    private static final Duration AT_MOST_EVERY = Duration.ofMinutes(8);
    private static final int LONGEST_NAME = 200;

    private final EntityManager entityManager;
    private final ImportConfig config;
    private final Jobs jobs;
    private final Clock clock;

    Uploads(EntityManager entityManager, ImportConfig config, Jobs jobs, Clock clock) {
        this.entityManager = entityManager;
        this.config = config;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** Empty where it is not there, or not this moderator's. */
    Optional<Upload> find(String id, String moderator) {
        return QuarkusTransaction.requiringNew().call(() -> Optional.ofNullable(entityManager.find(Upload.class, id))
                .filter(upload -> upload.isOf(moderator)));
    }

    /**
     * Keeps a file and says by what it is found again.
     *
     * @throws ProblemException (conflict) where another of the same moderator is being worked on
     */
    String keep(ForeignFile file, ImportRequest request) throws IOException {
        String id = SecretToken.create();
        String name = file.name().length() > LONGEST_NAME ? file.name().substring(0, LONGEST_NAME) : file.name();
        QuarkusTransaction.requiringNew().run(() -> {
            requireNoneRuns(request.by());
            delete("u.moderator = ?1", request.by());
            entityManager.persist(new Upload(id, name, request, now()));
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

    private void requireNoneRuns(String moderator) {
        boolean runs = entityManager
                .createQuery("from Upload u where u.moderator = :moderator", Upload.class)
                .setParameter("moderator", moderator)
                .getResultStream()
                .anyMatch(upload -> upload.state().runs() && !isLost(upload));
        if (runs) {
            throw new ProblemException(
                    ProblemType.CONFLICT, "Another import of yours is not done yet. Please wait for its end.");
        }
    }

    /** True where the instance that worked on a file is gone. */
    boolean isLost(Upload upload) {
        return upload.aliveAt().plus(config.lost()).isBefore(clock.instant());
    }

    /** Takes a file that was looked at to be stored; false where there is none, or somebody took it before. */
    boolean takeLooked(String id, String moderator) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entityManager
                                .createQuery("update Upload u set u.state = :storing, u.rowsDone = 0, u.aliveAt = :now"
                                        + " where u.id = :id and u.moderator = :moderator and u.state = :looked")
                                .setParameter("storing", ImportJob.State.STORING)
                                .setParameter("now", now())
                                .setParameter("id", id)
                                .setParameter("moderator", moderator)
                                .setParameter("looked", ImportJob.State.LOOKED)
                                .executeUpdate()
                        == 1);
    }

    /** Changes what is known of an upload, where it is still there. */
    void change(String id, BiConsumer<Upload, Instant> change) {
        QuarkusTransaction.requiringNew().run(() -> {
            Upload upload = entityManager.find(Upload.class, id);
            if (upload != null) {
                change.accept(upload, now());
            }
        });
    }

    /** Of a file with which nothing more is to be done only its end is kept. */
    void forgetContent(String id) {
        QuarkusTransaction.requiringNew().run(() -> deleteParts("u.id = ?1", id));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** Part after part, each read when it is needed. */
    InputStream content(String id) {
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
        deleteParts(which, value);
        entityManager
                .createQuery("delete from Upload u where " + which)
                .setParameter(1, value)
                .executeUpdate();
    }

    private void deleteParts(String which, Object value) {
        entityManager
                .createQuery(
                        "delete from UploadPart p where p.upload in (select u.id from Upload u where " + which + ")")
                .setParameter(1, value)
                .executeUpdate();
    }

    @Scheduled(every = "10m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        jobs.run(JOB, AT_MOST_EVERY, () -> {
            Instant before = clock.instant().minus(config.waits()).truncatedTo(ChronoUnit.MICROS);
            QuarkusTransaction.requiringNew().run(() -> delete("u.aliveAt < ?1", before));
        });
    }
}
