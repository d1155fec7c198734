package org.claimboard.web.api;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.Set;

import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
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
import org.claimboard.revalidation.Validators;

/**
 * Lets whoever read an answer of the API ask whether it is still the same. The tag is a digest of the answer itself, so that
 * it is right whatever the answer is made of; the answer is computed and not sent. Tables bring their own.
 */
@Singleton
class Revalidation {
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
            changedAt().ifPresent(time -> request.setProperty(CHANGED_AT, time));
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
        Validators validators =
                Validators.of(Sha256.of(body)).changed(Optional.ofNullable((Date) request.getProperty(CHANGED_AT)));
        response.getHeaders().putSingle(HttpHeaders.ETAG, validators.tag());
        response.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        validators.changedAt().ifPresent(time -> response.getHeaders().putSingle(HttpHeaders.LAST_MODIFIED, time));
        if (!response.getHeaders().containsKey(HttpHeaders.CACHE_CONTROL)) {
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-cache");
        }
        Optional<Response.ResponseBuilder> unchanged = validators.unchanged(request.getRequest());
        if (unchanged.isEmpty()) {
            response.setEntity(body.getBytes(StandardCharsets.UTF_8), null, response.getMediaType());
        } else {
            response.setStatus(unchanged.get().build().getStatus());
            response.setEntity(null);
        }
    }

    private static boolean reads(ContainerRequestContext request, HttpServerRequest asked) {
        return ApiAddress.is(asked.path())
                && (request.getMethod().equals("GET") || request.getMethod().equals("HEAD"));
    }

    private Optional<Date> changedAt() {
        Instant written = ledger.writtenAt(ledger.number()).orElse(started);
        return Validators.sayable(written.isAfter(started) ? written : started, clock.instant());
    }
}
