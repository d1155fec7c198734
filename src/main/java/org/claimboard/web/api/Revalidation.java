package org.claimboard.web.api;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Optional;
import java.util.Set;

import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpServerRequest;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

import org.claimboard.claim.ClaimResource;
import org.claimboard.digest.Sha256;
import org.claimboard.leaderboard.LeaderboardResource;
import org.claimboard.ledger.Ledger;
import org.claimboard.ledger.LedgerResource;

/**
 * Lets whoever read an answer of the API ask whether it is still the same. The tag is a digest of the answer itself, so that
 * it is right whatever the answer is made of; the answer is computed and not sent. Tables bring their own.
 */
@Singleton
class Revalidation {
    private static final int TAG_LENGTH = 32;
    private static final int LAST = 100;
    private static final String CHANGED_AT = Revalidation.class.getName();

    /** What they answer changes with the ledger and the program, and with nothing else. */
    private static final Set<Class<?>> BY_LEDGER =
            Set.of(ClaimResource.class, LeaderboardResource.class, LedgerResource.class);

    private final Ledger ledger;
    private final ObjectMapper json;
    private final Clock clock;
    private final Instant started;

    Revalidation(Ledger ledger, ObjectMapper json, Clock clock) {
        this.ledger = ledger;
        this.json = json;
        this.clock = clock;
        this.started = clock.instant();
    }

    /** Asked before the answer is made: a change in between makes the answer newer than it says, never older. */
    @ServerRequestFilter
    void rememberTime(ContainerRequestContext request, ResourceInfo resource, HttpServerRequest asked) {
        if (reads(request, asked) && BY_LEDGER.contains(resource.getResourceClass())) {
            changedAt().ifPresent(time -> request.setProperty(CHANGED_AT, Date.from(time)));
        }
    }

    @ServerResponseFilter(priority = LAST)
    void revalidate(ContainerRequestContext request, ContainerResponseContext response, HttpServerRequest asked)
            throws JsonProcessingException {
        if (!reads(request, asked)
                || response.getStatus() != Response.Status.OK.getStatusCode()
                || !response.hasEntity()
                || response.getHeaders().containsKey(HttpHeaders.ETAG)) {
            return;
        }
        String body =
                response.getEntity() instanceof String text ? text : json.writeValueAsString(response.getEntity());
        // Weak, since the same tag is given to the same answer compressed.
        EntityTag tag = new EntityTag(Sha256.of(body).substring(0, TAG_LENGTH), true);
        Date changedAt = (Date) request.getProperty(CHANGED_AT);
        Response.ResponseBuilder unchanged = changed(request.getRequest(), changedAt, tag);
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        response.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (changedAt != null) {
            response.getHeaders().putSingle(HttpHeaders.LAST_MODIFIED, changedAt);
        }
        if (!response.getHeaders().containsKey(HttpHeaders.CACHE_CONTROL)) {
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-cache");
        }
        if (unchanged == null) {
            response.setEntity(body.getBytes(StandardCharsets.UTF_8), null, response.getMediaType());
        } else {
            response.setStatus(unchanged.build().getStatus());
            response.setEntity(null);
        }
    }

    private static Response.ResponseBuilder changed(Request request, Date changedAt, EntityTag tag) {
        return changedAt == null ? request.evaluatePreconditions(tag) : request.evaluatePreconditions(changedAt, tag);
    }

    private static boolean reads(ContainerRequestContext request, HttpServerRequest asked) {
        return ApiAddress.is(asked.path())
                && (request.getMethod().equals("GET") || request.getMethod().equals("HEAD"));
    }

    /** Whole seconds are all that the header can say, so it is not said within the second of a change. */
    private Optional<Instant> changedAt() {
        Instant written = ledger.writtenAt(ledger.number()).orElse(started);
        Instant later = written.isAfter(started) ? written : started;
        return Optional.of(later.truncatedTo(ChronoUnit.SECONDS).plusSeconds(1))
                .filter(time -> time.isBefore(clock.instant()));
    }
}
