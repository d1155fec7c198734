package org.claimboard.limit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.quarkus.scheduler.Scheduled;

import org.claimboard.job.Jobs;
import org.claimboard.problem.ProblemException;

/** Refuses a sender who asks too often. */
@ApplicationScoped
public class RateLimits {
    private static final String ALL = "all";
    private static final String JOB = "request-counts";
    /** A little less than the time between two runs, so that the clocks of two instances may differ. */
    private static final Duration AT_MOST_EVERY = Duration.ofMinutes(8);

    private final RequestCounts counts;
    private final Sender sender;
    private final LimitConfig config;
    private final Clock clock;
    private final Jobs jobs;

    RateLimits(RequestCounts counts, Sender sender, LimitConfig config, Clock clock, Jobs jobs) {
        this.jobs = jobs;
        this.counts = counts;
        this.sender = sender;
        this.config = config;
        this.clock = clock;
    }

    /** @throws ProblemException (too many requests) where this sender, or all together, sent too many corrections */
    public void countSubmission() {
        require("submission", sender.hash(), config.submissions(), "corrections from your network address");
        require("submission", ALL, config.submissionsOverall(), "corrections altogether");
    }

    /** @throws ProblemException (too many requests) where this sender looked too often */
    public void countPreview() {
        require("preview", sender.hash(), config.previews(), "previews from your network address");
    }

    /**
     * True for the first time in this window that this sender does something. Counts in the caller's transaction, which holds
     * a connection already and would wait for a second one among others that do the same.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean isFirst(String what) {
        return counts.addOnce(what, sender.hash(), windowStart(clock.instant())) == 1;
    }

    @Scheduled(every = "10m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        jobs.run(JOB, AT_MOST_EVERY, () -> counts.deleteBefore(windowStart(clock.instant())));
    }

    private void require(String kind, String from, int most, String what) {
        Instant now = clock.instant();
        Instant start = windowStart(now);
        if (counts.add(kind, from, start) > most) {
            Duration left = Duration.between(now, start.plus(config.window()));
            throw ProblemException.tooManyRequests(
                    "There were too many " + what + ". Please try again in " + minutes(left) + ".",
                    Math.max(1, left.toSeconds() + 1));
        }
    }

    private Instant windowStart(Instant now) {
        long length = Math.max(1, config.window().toSeconds());
        return Instant.ofEpochSecond(now.getEpochSecond() - now.getEpochSecond() % length);
    }

    private static String minutes(Duration left) {
        long minutes = left.toMinutes() + 1;
        return minutes == 1 ? "a minute" : minutes + " minutes";
    }
}
