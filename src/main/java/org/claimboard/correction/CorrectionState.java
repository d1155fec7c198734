package org.claimboard.correction;

import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.claimboard.digest.Sha256;

/**
 * A correction as the ledger keeps it: everything that is public of it, and nothing of its sender. An entry that a decision
 * or an amendment made holds that one's row too, by its id, so that {@link CorrectionVerification} finds it again.
 */
final class CorrectionState {
    static final String DECISION = "decision";
    static final String AMENDMENT = "amendment";
    static final String ID = "id";
    static final String CHANGES = "changes";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int EDITION_LENGTH = 16;

    private CorrectionState() {}

    static String json(Correction correction) {
        return write(state(correction));
    }

    static String json(Correction correction, Decision decision) {
        Map<String, Object> decided = new LinkedHashMap<>();
        decided.put(ID, decision.id());
        // Most agree to what was sent, which the state says already.
        if (!decision.changes().equals(correction.changes())) {
            decided.put(CHANGES, FieldChange.read(decision.changes()));
        }
        decided.put("claim", decision.claimId());
        decided.put("claimRevision", decision.claimRevision());
        decided.put("decidedAt", decision.decidedAt().toString());
        return with(DECISION, decided, correction);
    }

    /** What the amendment's row says is the state before the entry. */
    static String json(Correction correction, Amendment amendment) {
        Map<String, Object> amended = new LinkedHashMap<>();
        amended.put(ID, amendment.id());
        amended.put("amendedAt", amendment.amendedAt().toString());
        return with(AMENDMENT, amended, correction);
    }

    /** Changes whenever anything of a correction does that a moderator should have seen. */
    static String edition(Correction correction) {
        return Sha256.of(json(correction)).substring(0, EDITION_LENGTH);
    }

    private static String with(String name, Map<String, Object> made, Correction correction) {
        Map<String, Object> state = state(correction);
        state.put(name, made);
        return write(state);
    }

    private static Map<String, Object> state(Correction correction) {
        Map<String, Object> state = new LinkedHashMap<>();
        state.put("status", correction.status().id());
        state.put("kind", correction.kind().id());
        state.put("claim", correction.claimId());
        state.put("claimRevision", correction.claimRevision());
        state.put("paper", correction.paper().slug());
        state.put(CHANGES, FieldChange.read(correction.changes()));
        state.put("evidenceQuote", correction.evidenceQuote());
        state.put("evidenceUrl", correction.evidenceUrl());
        state.put("note", correction.note());
        state.put("submittedAt", correction.submittedAt().toString());
        state.put(
                "closedAt",
                correction.closedAt() == null ? null : correction.closedAt().toString());
        return state;
    }

    private static String write(Map<String, Object> state) {
        try {
            return JSON.writeValueAsString(state);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts and numbers are always JSON", e);
        }
    }
}
