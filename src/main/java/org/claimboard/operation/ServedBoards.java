package org.claimboard.operation;

import java.util.List;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;

/** Counts the boards that somebody got, whether they were made for them or kept from before. */
@Singleton
class ServedBoards {
    private static final List<String> ADDRESSES =
            List.of("/leaderboards/", "/api/v1/leaderboards/", "/embed/leaderboards/");

    /** Before whatever may give the answer. */
    private static final int EARLY = 950;

    private static final int OK = 200;
    private static final int UNCHANGED = 304;

    private final Counter served;

    ServedBoards(MeterRegistry meters) {
        this.served = Counter.builder("claimboard.boards.served")
                .description("Boards that were served, as pages, in frames, as files or JSON")
                .register(meters);
    }

    void register(@Observes Filters filters) {
        filters.register(this::count, EARLY);
    }

    private void count(RoutingContext request) {
        if (isBoard(request.normalizedPath())) {
            request.addEndHandler(sent -> {
                int status = request.response().getStatusCode();
                if (sent.succeeded() && (status == OK || status == UNCHANGED)) {
                    served.increment();
                }
            });
        }
        request.next();
    }

    /** A task and a metric stand behind one of the prefixes. */
    static boolean isBoard(String path) {
        return ADDRESSES.stream()
                .anyMatch(prefix -> path.startsWith(prefix) && path.indexOf('/', prefix.length()) > prefix.length());
    }
}
