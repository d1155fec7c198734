package org.claimboard.revalidation;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Optional;
import java.util.function.Supplier;

import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/**
 * What tells one state of an answer from another.
 *
 * @param tag weak, since the same one is given to the same answer compressed
 * @param changedAt when the answer changed last; empty where nobody can say
 */
public record Validators(EntityTag tag, Optional<Date> changedAt) {
    private static final int TAG_LENGTH = 32;

    /** @param digest of the answer, or of all that it depends on */
    public static Validators of(String digest) {
        String tag = digest.substring(0, Math.min(TAG_LENGTH, digest.length()));
        return new Validators(new EntityTag(tag, true), Optional.empty());
    }

    /**
     * The same for an answer of which it is known when it changed.
     *
     * @param time of the change
     * @param now at or before which the answer was begun
     */
    public Validators changed(Instant time, Instant now) {
        return new Validators(tag, sayable(time, now));
    }

    public Validators changed(Optional<Date> at) {
        return new Validators(tag, at);
    }

    /**
     * A time as {@code Last-Modified} can say it: in whole seconds, so rounded up to the next. Within that second it is not
     * said, since there may be another change that would look the same.
     */
    public static Optional<Date> sayable(Instant time, Instant now) {
        return Optional.of(time.truncatedTo(ChronoUnit.SECONDS).plusSeconds(1))
                .filter(rounded -> rounded.isBefore(now))
                .map(Date::from);
    }

    /** The answer that nothing has changed, for whoever asks on that condition; empty where the whole has to be sent. */
    public Optional<Response.ResponseBuilder> unchanged(Request request) {
        return Optional.ofNullable(
                changedAt.isPresent()
                        ? request.evaluatePreconditions(changedAt.get(), tag)
                        : request.evaluatePreconditions(tag));
    }

    /** The whole answer or that nothing has changed; either way one to ask about again each time. */
    public Response answer(Request request, Supplier<Response.ResponseBuilder> whole) {
        CacheControl askAgain = new CacheControl();
        askAgain.setNoCache(true);
        askAgain.setNoTransform(false);
        return unchanged(request)
                .orElseGet(whole)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .tag(tag)
                .lastModified(changedAt.orElse(null))
                .cacheControl(askAgain)
                .build();
    }
}
