package org.claimboard.correction;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.claimboard.ledger.Change;
import org.claimboard.ledger.Ledger;

/** Keeps what was decided, and writes each step of a correction into the ledger. */
@ApplicationScoped
class DecisionLog {
    static final String SUBJECT = "correction/";
    static final String AMEND = "amend";

    private final Ledger ledger;
    private final EntityManager entityManager;
    private final Clock clock;

    DecisionLog(Ledger ledger, EntityManager entityManager, Clock clock) {
        this.ledger = ledger;
        this.entityManager = entityManager;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** Newest last. Each instance draws ids from a stretch of its own, so that they alone say nothing of the order. */
    List<Decision> of(long correctionId) {
        return entityManager
                .createQuery(
                        "from Decision d where d.correctionId = :correction order by d.decidedAt, d.id", Decision.class)
                .setParameter("correction", correctionId)
                .getResultList();
    }

    Optional<Decision> last(long correctionId) {
        List<Decision> decisions = of(correctionId);
        return decisions.isEmpty() ? Optional.empty() : Optional.of(decisions.get(decisions.size() - 1));
    }

    /** The acceptance that made a revision of a claim. */
    Optional<Decision> acceptance(long claimId, int revision) {
        return entityManager
                .createQuery(
                        "from Decision d where d.claimId = :claim and d.claimRevision = :revision and d.verdict = :accepted",
                        Decision.class)
                .setParameter("claim", claimId)
                .setParameter("revision", revision)
                .setParameter("accepted", Verdict.ACCEPTED)
                .getResultStream()
                .findFirst();
    }

    /** Returns the number of the ledger's entry. */
    long keep(Correction correction, Decision decision, String before) {
        entityManager.persist(decision);
        return append(
                correction,
                ModeratorActor.of(decision.moderator()),
                decision.verdict().id(),
                decision.reason(),
                before,
                CorrectionState.json(correction, decision));
    }

    /** @param amendment what the correction said until now */
    void keep(Correction correction, Amendment amendment, String before) {
        entityManager.persist(amendment);
        append(
                correction,
                Submissions.ACTOR,
                AMEND,
                "Its sender amended it.",
                before,
                CorrectionState.json(correction, amendment));
    }

    /** @param before the correction as it was, as {@link CorrectionState} gave it; null where it is new */
    void tell(Correction correction, String actor, String action, String reason, String before) {
        append(correction, actor, action, reason, before, CorrectionState.json(correction));
    }

    private long append(
            Correction correction, String actor, String action, String reason, String before, String after) {
        return ledger.append(new Change(actor, action, subject(correction.id()), reason, before, after));
    }

    /** How the ledger names a correction. */
    static String subject(long correctionId) {
        return SUBJECT + correctionId;
    }
}
