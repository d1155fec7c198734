package org.claimboard.web.replica;

import java.util.Optional;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

import org.claimboard.ledger.LedgerTip;
import org.claimboard.problem.ProblemException;
import org.claimboard.problem.ProblemType;
import org.claimboard.replica.ReadsConfig;
import org.claimboard.replica.SeenNumber;
import org.claimboard.web.error.UnroutedProblems;

/**
 * Says how new an answer is, and waits for a database that is not as new as somebody wants. Whoever sends back what they were
 * told sees no time run backwards, whichever instance answers next.
 */
@Singleton
class HowNew {
    static final String NUMBER = "X-Ledger-Number";
    static final String AT_LEAST = "X-Ledger-At-Least";

    private static final int BEFORE_KEPT_ANSWERS = 600;
    private static final long PAUSE_MILLIS = 50;
    private static final int MOST_DIGITS = 18;

    private final ReadsConfig config;
    private final SeenNumber seen;
    private final LedgerTip tip;
    private final UnroutedProblems problems;

    HowNew(ReadsConfig config, SeenNumber seen, LedgerTip tip, UnroutedProblems problems) {
        this.config = config;
        this.seen = seen;
        this.tip = tip;
        this.problems = problems;
    }

    void register(@Observes Filters filters) {
        filters.register(this::tell, BEFORE_KEPT_ANSWERS + 1);
        if (config.only()) {
            filters.register(this::waitUntilNew, BEFORE_KEPT_ANSWERS);
        }
    }

    /** A writing instance knows of what others wrote only when it looks, so it tells no more than what was written here. */
    private void tell(RoutingContext context) {
        if (config.only() || OnlyReading.changesSomething(context.request())) {
            context.addHeadersEndHandler(end -> {
                if (seen.number() > 0) {
                    context.response().putHeader(NUMBER, Long.toString(seen.number()));
                }
            });
        }
        context.next();
    }

    private void waitUntilNew(RoutingContext context) {
        Optional<Long> least = number(context.request());
        if (least.isEmpty() || least.get() <= seen.number()) {
            context.next();
            return;
        }
        context.request().pause();
        ask(
                context,
                Vertx.currentContext(),
                least.get(),
                System.nanoTime() + config.patience().toNanos());
    }

    private void ask(RoutingContext context, Context loop, long least, long end) {
        tip.number()
                .whenComplete((number, trouble) -> loop.runOnContext(now -> {
                    if (context.response().closed()) {
                        return;
                    }
                    if (trouble == null && number < least && System.nanoTime() < end) {
                        loop.owner().setTimer(PAUSE_MILLIS, later -> ask(context, loop, least, end));
                        return;
                    }
                    context.request().resume();
                    if (trouble != null || number >= least) {
                        // From now on nothing older is shown here. Whoever makes the answer meets the same trouble, if
                        // there was any.
                        context.next();
                    } else {
                        problems.answer(
                                context,
                                new ProblemException(
                                        ProblemType.UNAVAILABLE,
                                        "What is read here is older than the ledger's entry that was asked for. Please try again"
                                                + " shortly."));
                    }
                }));
    }

    /** Nothing where it is no number: it is a wish, and what is no wish is passed over. */
    private static Optional<Long> number(HttpServerRequest request) {
        return Optional.ofNullable(request.getHeader(AT_LEAST))
                .filter(text -> !text.isEmpty() && text.length() <= MOST_DIGITS)
                .filter(text -> text.chars().allMatch(c -> c >= '0' && c <= '9'))
                .map(Long::valueOf);
    }
}
