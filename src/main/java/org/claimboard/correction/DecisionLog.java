package org.claimboard.correction;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.claimboard.digest.Sha256;
import org.claimboard.ledger.Change;
import org.claimboard.ledger.Ledger;

/** Keeps what was decided, and writes each step of a correction into the ledger. */
@ApplicationScoped
class DecisionLog {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int EDITION_LENGTH = 16;

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

    /** Newest last. */
    List<Decision> of(long correctionId) {
        return entityManager
                .createQuery("from Decision d where d.correctionId = :correction order by d.id", Decision.class)
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
    long keep(Correction correction, Decision decision, String before, String reason) {
        entityManager.persist(decision);
        return tell(
                correction,
                ModeratorActor.of(decision.moderator()),
                decision.verdict().id(),
                reason,
                before);
    }

    /** @param before the correction as it was, as {@link #state} gave it; null where it is new */
    long tell(Correction correction, String actor, String action, String reason, String before) {
        return ledger.append(
                new Change(actor, action, "correction/" + correction.id(), reason, before, state(correction)));
    }

    /** Changes whenever anything of a correction does that a moderator should have seen. */
    static String edition(Correction correction) {
        return Sha256.of(state(correction)).substring(0, EDITION_LENGTH);
    }

    /** What the ledger keeps of a correction; nothing of its sender. */
    static String state(Correction correction) {
        Map<String, Object> state = new LinkedHashMap<>();
        state.put("status", correction.status().id());
        state.put("kind", correction.kind().id());
        state.put("claim", correction.claimId());
        state.put("claimRevision", correction.claimRevision());
        state.put("paper", correction.paper().slug());
        state.put("changes", FieldChange.read(correction.changes()));
        state.put("evidenceQuote", correction.evidenceQuote());
        state.put("evidenceUrl", correction.evidenceUrl());
        state.put("note", correction.note());
        try {
            return JSON.writeValueAsString(state);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts and numbers are always JSON", e);
        }
    }
}
