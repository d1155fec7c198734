package org.claimboard.claim;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A correction that somebody sent and nobody decided: the number is said to be another one. */
record OpenCorrection(long id, long claim, int claimRevision, String paper, String before, Instant submittedAt) {
    private static final String EVIDENCE = "https://papers.example.org/evidence/";

    String changes() {
        return StoredJson.write(List.of(change()));
    }

    private Map<String, Object> change() {
        return map("field", "low", "before", before, "after", before + "1");
    }

    String evidenceUrl() {
        return EVIDENCE + id;
    }

    /** As the ledger keeps it. */
    String json() {
        Map<String, Object> state = map("status", "open", "kind", "wrong-value", "claim", claim);
        state.putAll(map("claimRevision", claimRevision, "paper", paper, "changes", List.of(change())));
        state.putAll(map("evidenceQuote", null, "evidenceUrl", evidenceUrl(), "note", null));
        state.putAll(map("submittedAt", submittedAt.toString(), "closedAt", null));
        return StoredJson.write(state);
    }

    private static Map<String, Object> map(Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        List<Object> all = Arrays.asList(namesAndValues);
        for (int i = 0; i < all.size(); i += 2) {
            map.put((String) all.get(i), all.get(i + 1));
        }
        return map;
    }
}
