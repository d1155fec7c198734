package org.claimboard.web.error;

import java.util.concurrent.atomic.AtomicInteger;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Bounds how many requests are being answered at a time. Who comes when there are more is told at once to come again, which
 * costs nearly nothing; else all would wait for threads and connections until nobody is answered in time. Answers that were
 * kept are given before, and health has a port of its own.
 */
@Singleton
class Crowding {
    /** Behind the answers that were kept. */
    private static final int BEHIND_KEPT_ANSWERS = 400;

    private static final int UNAVAILABLE = 503;
    private static final String SOON_SECONDS = "2";

    private final UnroutedProblems problems;
    private final int most;
    private final AtomicInteger atOnce = new AtomicInteger();

    Crowding(
            UnroutedProblems problems,
            @ConfigProperty(name = "claimboard.requests.at-once", defaultValue = "200") int most) {
        this.problems = problems;
        this.most = most;
    }

    void register(@Observes Filters filters) {
        filters.register(this::admit, BEHIND_KEPT_ANSWERS);
    }

    private void admit(RoutingContext context) {
        if (atOnce.incrementAndGet() > most) {
            atOnce.decrementAndGet();
            context.response().putHeader(HttpHeaders.RETRY_AFTER, SOON_SECONDS);
            problems.answer(context, UNAVAILABLE);
            return;
        }
        context.addEndHandler(end -> atOnce.decrementAndGet());
        context.next();
    }
}
