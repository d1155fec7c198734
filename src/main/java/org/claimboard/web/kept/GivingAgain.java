package org.claimboard.web.kept;

import java.util.Optional;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;

import org.claimboard.ledger.LedgerTip;

/** Gives an answer again where it was made for the ledger as it is now, and else lets it be made. */
@Singleton
class GivingAgain {
    /** Headers that are on every answer, and those for other sites, are set before. */
    private static final int BEHIND_THE_HEADERS = 500;

    private final KeptAnswers kept;
    private final LedgerTip tip;

    GivingAgain(KeptAnswers kept, LedgerTip tip) {
        this.kept = kept;
        this.tip = tip;
    }

    void register(@Observes Filters filters) {
        filters.register(this::answer, BEHIND_THE_HEADERS);
    }

    private void answer(RoutingContext request) {
        Optional<KeptAddress> address = KeptAddress.of(request.request());
        if (address.isEmpty()) {
            request.next();
            return;
        }
        request.request().pause();
        Context loop = Vertx.currentContext();
        tip.number()
                .whenComplete((number, trouble) -> loop.runOnContext(now -> {
                    request.request().resume();
                    if (request.response().closed()) {
                        return;
                    }
                    // Whoever makes the answer meets the same trouble and knows how to say it.
                    Optional<KeptAnswer> answer = trouble == null ? kept.of(address.get(), number) : Optional.empty();
                    if (answer.isPresent()) {
                        answer.get().send(request.response());
                    } else {
                        if (trouble == null) {
                            new Keeping(address.get(), number).remember(request);
                        }
                        request.next();
                    }
                }));
    }
}
