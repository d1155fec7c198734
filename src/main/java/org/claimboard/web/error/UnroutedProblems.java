package org.claimboard.web.error;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

import org.claimboard.problem.ProblemException;
import org.claimboard.problem.ProblemType;
import org.claimboard.web.guard.RequestId;

/** Answers the errors that arise before a request reaches any resource: no route at all, or a body announced too large. */
@Singleton
public class UnroutedProblems {
    private static final int[] STATUSES = {400, 404, 405, 406, 413, 414, 415, 431};

    /** Behind the filter that sets the headers of every answer, before the server's own check of the size. */
    private static final int EARLY = 500;

    /** Behind the server, which sets one limit for all addresses. */
    private static final int BEHIND_SERVER = 1;

    /** The first route's failures only get their headers. */
    private static final int BEHIND_HEADERS = Integer.MIN_VALUE + 1;

    private static final int MOST_DIGITS = 15;
    private static final long MOST_DROPPED = 64L * 1024 * 1024;

    private final ObjectMapper json;
    private final BodyLimits limits;

    UnroutedProblems(ObjectMapper json, BodyLimits limits) {
        this.json = json;
        this.limits = limits;
    }

    void refuseLargeBodies(@Observes Filters filters) {
        filters.register(this::refuseLargeBody, EARLY);
        filters.register(this::limitBody, BEHIND_SERVER);
    }

    private void refuseLargeBody(RoutingContext context) {
        String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length == null || !isAbove(length, limits.of(context))) {
            context.next();
            return;
        }
        if (isAbove(length, MOST_DROPPED)) {
            context.response()
                    .putHeader(HttpHeaders.CONNECTION, "close")
                    .endHandler(done -> context.request().connection().close());
        } else {
            // Many a client reads no answer before it has sent its whole body, so what comes is read and dropped.
            context.request().resume();
        }
        answer(context, ProblemType.TOO_LARGE.status());
    }

    /** A body that does not say how long it is is cut off where it becomes too long. */
    private void limitBody(RoutingContext context) {
        context.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, limits.cutAt(context));
        context.next();
    }

    void register(@Observes Router router) {
        for (int status : STATUSES) {
            router.errorHandler(status, context -> answer(context, status));
        }
        // What fails before any handler of ours ends at the server's own, which answers in another shape.
        router.route().order(BEHIND_HEADERS).failureHandler(context -> {
            if (context.statusCode() >= 400 && context.statusCode() < 500 && context.statusCode() != 401) {
                answer(context, context.statusCode());
            } else {
                context.next();
            }
        });
    }

    void answer(RoutingContext context, int status) {
        answer(context, FrameworkProblem.of(status, context.request().method().name()));
    }

    /** Instead of whatever would have answered. */
    public void answer(RoutingContext context, ProblemException problem) {
        if (context.response().ended() || context.response().headWritten()) {
            return;
        }
        String path = context.normalizedPath();
        ProblemBody body = ProblemBody.of(problem, path, RequestId.of(context.response()));
        if (problem.type() == ProblemType.UNAVAILABLE
                && !context.response().headers().contains(HttpHeaders.RETRY_AFTER)) {
            context.response().putHeader(HttpHeaders.RETRY_AFTER, ProblemAnswer.RETRY_SECONDS);
        }
        boolean page = ProblemAnswer.wantsPage(path, context.request().headers().get(HttpHeaders.ACCEPT));
        context.response()
                .setStatusCode(body.status())
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader(HttpHeaders.CONTENT_TYPE, page ? "text/html;charset=UTF-8" : ProblemAnswer.PROBLEM_JSON)
                .end(page ? ErrorPages.problem(body) : write(body));
    }

    /** The server lets no other than digits into this header, but any number of them. */
    private static boolean isAbove(String length, long limit) {
        return length.length() > MOST_DIGITS || Long.parseLong(length) > limit;
    }

    private String write(ProblemBody body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem is always JSON", e);
        }
    }
}
