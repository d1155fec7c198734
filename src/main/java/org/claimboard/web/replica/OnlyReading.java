package org.claimboard.web.replica;

import java.util.Set;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

import org.claimboard.problem.ProblemException;
import org.claimboard.problem.ProblemType;
import org.claimboard.replica.ReadsConfig;
import org.claimboard.web.error.UnroutedProblems;

/** Refuses, on an instance that only reads, what changes something, or is for those whom the service has to know. */
@Singleton
class OnlyReading {
    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final String MODERATORS = "/moderate";
    /** Looking at one is counted, so that nobody can try many. */
    private static final String SECRET_LINKS = "/corrections/follow/";

    /** Behind the headers that every answer has, before whatever looks further at the request. */
    private static final int EARLY = 700;

    private final ReadsConfig config;
    private final UnroutedProblems problems;

    OnlyReading(ReadsConfig config, UnroutedProblems problems) {
        this.config = config;
        this.problems = problems;
    }

    void register(@Observes Filters filters) {
        if (config.only()) {
            filters.register(this::refuse, EARLY);
        }
    }

    private void refuse(RoutingContext context) {
        if (isForReaders(context.request(), context.normalizedPath())) {
            context.next();
            return;
        }
        // Many a client reads no answer before it has sent its whole body, so what comes is read and dropped.
        context.request().resume();
        problems.answer(
                context,
                new ProblemException(
                        ProblemType.UNAVAILABLE,
                        "This instance of the service only answers readers: it takes no corrections and knows no moderators."
                                + " Another one does, to which the proxy before them should have sent the request."));
    }

    static boolean changesSomething(HttpServerRequest request) {
        return !READING.contains(request.method());
    }

    private static boolean isForReaders(HttpServerRequest request, String path) {
        return !changesSomething(request)
                && !request.headers().contains(HttpHeaders.AUTHORIZATION)
                && !path.equals(MODERATORS)
                && !path.startsWith(MODERATORS + "/")
                && !path.startsWith(SECRET_LINKS);
    }
}
