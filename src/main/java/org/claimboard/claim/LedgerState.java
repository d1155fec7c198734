package org.claimboard.claim;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.claimboard.digest.Sha256;
import org.claimboard.paper.Paper;

/**
 * A claim as the ledger keeps it: what everybody sees, and a fingerprint of the rest (ids by which boards find it,
 * derivation, explanation, confidence), so that no column of it can be changed unseen.
 */
final class LedgerState {
    /** The ledger's own writer: what is hashed must not change with the settings of the API's JSON. */
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    /** They are the paper's, which may be described better one day without any of its claims changing. */
    private static final Set<String> OF_THE_PAPER = Set.of("paperTitle", "paperUrl", "published");

    private LedgerState() {}

    static String json(long id, Paper paper, ClaimState state) {
        try {
            return JSON.writeValueAsString(tree(id, paper, state));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a claim is always JSON", e);
        }
    }

    /** The name of a field in which a stored state differs from what the ledger says; empty where they agree. */
    static Optional<String> difference(String ledgerJson, long id, Paper paper, ClaimState state) {
        String storedJson = json(id, paper, state);
        if (storedJson.equals(ledgerJson)) {
            return Optional.empty();
        }
        JsonNode said = read(ledgerJson);
        JsonNode stored = read(storedJson);
        return said.properties().stream()
                .filter(field -> !OF_THE_PAPER.contains(field.getKey()))
                .filter(field -> !field.getValue().equals(stored.get(field.getKey())))
                .map(field -> field.getKey())
                .findFirst();
    }

    private static ObjectNode tree(long id, Paper paper, ClaimState state) {
        ObjectNode tree = JSON.valueToTree(ClaimView.of(id, paper, state));
        return tree.put("fingerprint", fingerprint(state));
    }

    private static String fingerprint(ClaimState state) {
        ClaimContent content = state.content();
        BigDecimal confidence = content.confidence();
        List<String> rest = Arrays.asList(
                state.originDetail(),
                content.datasetId(),
                content.hardwareId(),
                content.flags(),
                content.derivation(),
                content.explanation(),
                confidence == null ? null : confidence.stripTrailingZeros().toPlainString());
        try {
            return Sha256.of(JSON.writeValueAsString(rest));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts are always JSON", e);
        }
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the ledger holds claims as JSON", e);
        }
    }
}
