package org.claimboard.correction;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.claimboard.ledger.LedgerRecord;

/**
 * A row of the desk as an entry of the ledger tells it.
 *
 * @param entry the entry's number
 * @param id the row's; empty in entries that are older than {@link CorrectionState} is
 * @param fields as {@link StoredRow} has them; older entries have fewer
 */
record ToldRow(long entry, Optional<Long> id, Map<String, String> fields) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> WORDING = List.of("kind", "changes", "evidenceQuote", "evidenceUrl", "note");

    /** The correction itself, by the last of its entries. */
    static ToldRow correction(LedgerRecord last) {
        Map<String, String> fields = fields(read(last.after()));
        fields.remove(CorrectionState.DECISION);
        fields.remove(CorrectionState.AMENDMENT);
        if (fields.containsKey("submittedAt")) {
            fields.put("openSeconds", openSeconds(fields.get("submittedAt"), fields.get("closedAt")));
        }
        return new ToldRow(last.number(), Optional.empty(), fields);
    }

    /** What moderators said, oldest first. */
    static List<ToldRow> decisions(List<LedgerRecord> entries) {
        List<ToldRow> told = new ArrayList<>();
        for (LedgerRecord entry : entries) {
            if (Verdict.isId(entry.action())) {
                JsonNode after = read(entry.after());
                JsonNode decision = after.path(CorrectionState.DECISION);
                Map<String, String> fields = fields(decision);
                if (!decision.isMissingNode()) {
                    fields.putIfAbsent(CorrectionState.CHANGES, text("", after.path(CorrectionState.CHANGES)));
                }
                fields.put("verdict", constant(entry.action()));
                fields.put("moderator", ModeratorActor.nameIn(entry.actor()));
                fields.put("reason", entry.reason());
                told.add(new ToldRow(entry.number(), id(fields), fields));
            }
        }
        return told;
    }

    /** What the correction said before each amendment, oldest first. */
    static List<ToldRow> amendments(List<LedgerRecord> entries) {
        List<ToldRow> told = new ArrayList<>();
        for (LedgerRecord entry : entries) {
            if (entry.action().equals(DecisionLog.AMEND)) {
                Map<String, String> fields = fields(read(entry.before()));
                fields.keySet().retainAll(WORDING);
                fields.putAll(fields(read(entry.after()).path(CorrectionState.AMENDMENT)));
                told.add(new ToldRow(entry.number(), id(fields), fields));
            }
        }
        return told;
    }

    /** The name of a field in which a row differs from what was told; empty where they agree. */
    Optional<String> difference(StoredRow row) {
        return fields.entrySet().stream()
                .filter(field -> !Objects.equals(field.getValue(), row.fields().get(field.getKey())))
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst();
    }

    private static Optional<Long> id(Map<String, String> fields) {
        return Optional.ofNullable(fields.remove(CorrectionState.ID)).map(Long::valueOf);
    }

    private static Map<String, String> fields(JsonNode object) {
        Map<String, String> fields = new HashMap<>();
        object.properties().forEach(field -> fields.put(field.getKey(), text(field.getKey(), field.getValue())));
        return fields;
    }

    private static String text(String name, JsonNode value) {
        if (value.isNull()) {
            return null;
        }
        if (value.isContainerNode()) {
            return value.toString();
        }
        return name.equals("kind") || name.equals("status") ? constant(value.asText()) : value.asText();
    }

    /** {@code wrong-value} is stored as {@code WRONG_VALUE}. */
    private static String constant(String id) {
        return id.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static String openSeconds(String submittedAt, String closedAt) {
        return closedAt == null
                ? null
                : Long.toString(Duration.between(Instant.parse(submittedAt), Instant.parse(closedAt))
                        .toSeconds());
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the ledger holds corrections as JSON", e);
        }
    }
}
