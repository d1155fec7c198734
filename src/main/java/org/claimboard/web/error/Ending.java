package org.claimboard.web.error;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

import org.claimboard.problem.ProblemException;
import org.claimboard.problem.ProblemType;

/**
 * Refuses who comes once the service was asked to end, so that whoever is being answered can be waited for: the server by
 * itself goes on to take requests, and would be stopped in the midst of some.
 */
@Singleton
class Ending {
    /** Behind the headers of every answer, before any answer. */
    private static final int EARLY = 500;

    private final UnroutedProblems problems;
    private final Thread asked = new Thread(this::begin, "asked to end");
    private volatile boolean begun;

    Ending(UnroutedProblems problems) {
        this.problems = problems;
    }

    void register(@Observes Filters filters) {
        Runtime.getRuntime().addShutdownHook(asked);
        filters.register(this::refuse, EARLY);
    }

    void begin() {
        begun = true;
    }

    @PreDestroy
    void forget() {
        try {
            Runtime.getRuntime().removeShutdownHook(asked);
        } catch (IllegalStateException ending) {
            // It has run, or runs now.
        }
    }

    private void refuse(RoutingContext context) {
        if (!begun) {
            context.next();
            return;
        }
        context.response().putHeader(HttpHeaders.CONNECTION, "close");
        problems.answer(
                context,
                new ProblemException(
                        ProblemType.UNAVAILABLE, "The service is being stopped. Please try again shortly."));
    }
}
