package org.claimboard.claim;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.claimboard.paper.PaperRecord;
import org.claimboard.paper.Papers;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class ClaimLockTest {
    private static final String ABSTRACT = "Ours is 3x faster.";
    private static final String PAPER = "held-claim";

    @Inject
    ClaimService claims;

    @Inject
    Papers papers;

    @Inject
    EntityManager entityManager;

    @Test
    void whoReadAClaimBeforeHoldingItWorksOnWhatItHasBecomeSince() {
        papers.add(new PaperRecord(PAPER, "A paper", ABSTRACT, null, "2026", "https://example.org", null));
        long id = claims.publish(PAPER, Contents.threeTimesFaster(ABSTRACT, null), person("add"));
        int revision = QuarkusTransaction.requiringNew().call(() -> {
            entityManager.find(Claim.class, id);
            QuarkusTransaction.requiringNew().run(() -> claims.retract(id, person("retract")));
            claims.confirm(id, person("confirm"));
            return claims.hold(id);
        });
        assertThat(revision).isEqualTo(3);
        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> entityManager.find(Claim.class, id).status()))
                .isEqualTo(ClaimStatus.RETRACTED);
    }

    private static Provenance person(String action) {
        return new Provenance("a person", action, "A test.", Origin.CURATED, "test");
    }
}
