package org.claimboard.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;

import io.quarkus.test.junit.QuarkusTest;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.claimboard.correction.Desk;
import org.claimboard.moderator.Accounts;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class ModerationQueueTest {
    @Inject
    Desk desk;

    @Inject
    Accounts accounts;

    @Inject
    EntityManagerFactory factory;

    private final List<Long> claims = new ArrayList<>();

    @AfterEach
    void takeThemOffTheBoards() {
        claims.forEach(desk::takeOffTheBoards);
    }

    /** They are of other claims and for other boards, so nothing is shared that is kept. */
    @Test
    void asksTheDatabaseAsOftenForManyCorrectionsAsForOne() {
        Accounts.Session moderator = accounts.signedIn();
        send("runtime");
        shown(moderator);
        long forFew = shown(moderator);
        List<String> metrics = List.of("memory", "energy", "training-time", "throughput", "flops", "cost");
        metrics.forEach(this::send);
        assertThat(shown(moderator)).isEqualTo(forFew);
    }

    private void send(String metric) {
        long claim = desk.newClaim();
        claims.add(claim);
        desk.send(claim, "wrong-metric-or-form", Map.of("metric", metric));
    }

    /** The number of statements that the page took. */
    private long shown(Accounts.Session moderator) {
        Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        try {
            long before = statistics.getPrepareStatementCount();
            String page = moderator.browser().get("/moderate").asString();
            assertThat(page.split("Accept together")).hasSizeGreaterThan(claims.size());
            return statistics.getPrepareStatementCount() - before;
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }
}
