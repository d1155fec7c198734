package org.claimboard.web.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.claimboard.correction.FieldChange;
import org.claimboard.correction.Reversals;
import org.claimboard.ledger.LedgerRecord;

/**
 * One entry of a claim's history with what it changed.
 *
 * @param changes field by field; empty for the entry that made the claim
 */
public record History(LedgerRecord entry, List<FieldChange> changes) {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** They follow from the other changes or are what the entry itself says, so they say nothing. */
    private static final Set<String> FOLLOWING =
            Set.of("revision", "fingerprint", "submittedAt", "closedAt", "decision", "amendment");

    public History {
        changes = List.copyOf(changes);
    }

    /** True where a moderator can take the entry back. */
    public boolean canUndo() {
        return Reversals.canUndo(entry);
    }

    public static List<History> of(List<LedgerRecord> entries) {
        return entries.stream()
                .map(entry -> new History(entry, changes(entry.before(), entry.after())))
                .toList();
    }

    private static List<FieldChange> changes(String before, String after) {
        List<FieldChange> changes = new ArrayList<>();
        if (before == null || after == null) {
            return changes;
        }
        JsonNode old = read(before);
        for (Map.Entry<String, JsonNode> field : read(after).properties()) {
            String was = text(old.path(field.getKey()));
            String is = text(field.getValue());
            if (!Objects.equals(was, is) && !FOLLOWING.contains(field.getKey())) {
                changes.add(new FieldChange(field.getKey(), was, is));
            }
        }
        return changes;
    }

    private static String text(JsonNode value) {
        return value.isNull() || value.isMissingNode() ? null : value.asText();
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the ledger holds claims as JSON", e);
        }
    }
}
