package org.claimboard.web.guard;

import java.util.Optional;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.quarkus.vertx.http.ManagementInterface;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import org.jboss.logging.MDC;

import org.claimboard.secret.SecretToken;

/**
 * Gives every request a name, which every line of the log about it carries, and its answer too, so that what somebody
 * complains of can be found. Where a proxy named the request already, the name is kept.
 */
@Singleton
public class RequestId {
    public static final String HEADER = "X-Request-Id";

    /** What the log calls it. */
    static final String FIELD = "requestId";

    private static final String TRACE_HEADER = "traceparent";
    private static final int SHORTEST = 8;
    private static final int LONGEST = 64;
    private static final int MADE_BYTES = 16;

    /** W3C Trace Context: version, trace, parent and flags, as in {@code 00-4bf9…-00f0…-01}. */
    private static final int TRACEPARENT_LENGTH = 55;

    private static final int TRACE_START = 3;
    private static final int TRACE_END = 35;
    private static final String NO_TRACE = "0".repeat(TRACE_END - TRACE_START);

    void register(@Observes Filters filters) {
        filters.register(
                context -> {
                    give(context);
                    context.next();
                },
                SecurityHeaders.BEFORE_EVERYTHING + 1);
    }

    void registerForOperators(@Observes ManagementInterface management) {
        management.router().route().order(SecurityHeaders.FIRST_ROUTE).handler(context -> {
            give(context);
            context.next();
        });
    }

    /** The name of the request that is being answered; empty where it got none, since it could not be read. */
    public static Optional<String> of(HttpServerResponse response) {
        return Optional.ofNullable(response.headers().get(HEADER));
    }

    static void give(RoutingContext context) {
        HttpServerRequest request = context.request();
        String id = Optional.ofNullable(request.getHeader(HEADER))
                .filter(RequestId::isWellFormed)
                .or(() -> Optional.ofNullable(request.getHeader(TRACE_HEADER)).flatMap(RequestId::trace))
                .orElseGet(() -> SecretToken.create(MADE_BYTES));
        context.response().putHeader(HEADER, id);
        MDC.put(FIELD, id);
    }

    /** What it is made of must mean nothing in a log, a page or a header. */
    static boolean isWellFormed(String id) {
        return id.length() >= SHORTEST
                && id.length() <= LONGEST
                && id.chars()
                        .allMatch(c -> c >= 'a' && c <= 'z'
                                || c >= 'A' && c <= 'Z'
                                || c >= '0' && c <= '9'
                                || c == '-'
                                || c == '_'
                                || c == '.');
    }

    static Optional<String> trace(String traceparent) {
        boolean wellFormed = traceparent.length() == TRACEPARENT_LENGTH
                && !traceparent.startsWith("ff")
                && traceparent.charAt(2) == '-'
                && traceparent.charAt(TRACE_END) == '-'
                && traceparent.charAt(TRACEPARENT_LENGTH - 3) == '-'
                && traceparent.chars().allMatch(c -> c == '-' || c >= '0' && c <= '9' || c >= 'a' && c <= 'f');
        return Optional.of(traceparent)
                .filter(any -> wellFormed)
                .map(text -> text.substring(TRACE_START, TRACE_END))
                .filter(trace -> trace.indexOf('-') < 0 && !trace.equals(NO_TRACE));
    }
}
