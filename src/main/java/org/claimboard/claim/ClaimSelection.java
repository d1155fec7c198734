package org.claimboard.claim;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.hibernate.Session;

/**
 * Hands over the claims that fit any filter, in any order: the database sorts their ids and keeps them, and the claims are
 * read behind them some hundred at a time.
 */
@ApplicationScoped
class ClaimSelection {
    private static final int CHUNK = 500;
    private static final int LONGEST_SECONDS = 3600;

    private final ClaimRepository claims;

    ClaimSelection(ClaimRepository claims) {
        this.claims = claims;
    }

    void forEach(ClaimFilter filter, ClaimSort sort, Consumer<ClaimView> each) {
        QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).run(() -> {
            claims.getEntityManager()
                    .unwrap(Session.class)
                    .doWork(connection -> connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ));
            try (Stream<Long> ids = claims.ids(filter, sort)) {
                Iterator<Long> left = ids.iterator();
                while (left.hasNext()) {
                    chunk(left, each);
                }
            }
        });
    }

    private void chunk(Iterator<Long> left, Consumer<ClaimView> each) {
        List<Long> chunk = new ArrayList<>(CHUNK);
        while (chunk.size() < CHUNK && left.hasNext()) {
            chunk.add(left.next());
        }
        Map<Long, ClaimView> views = claims.withPapers(chunk).stream()
                .map(ClaimView::of)
                .collect(Collectors.toMap(ClaimView::id, Function.identity()));
        claims.getEntityManager().clear();
        // One that was deleted since; nothing deletes claims, but nobody's download should break of it.
        chunk.stream().map(views::get).filter(view -> view != null).forEach(each);
    }
}
