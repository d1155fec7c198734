package org.claimboard.claim;

import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.claimboard.extract.Evidence;
import org.claimboard.normalise.Derivation;

/** The parts of a claim that are kept as JSON because they are only ever read as a whole. */
final class StoredJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private StoredJson() {}

    static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("records of strings are always JSON", e);
        }
    }

    static Derivation derivation(String json) {
        try {
            return json == null ? null : JSON.readValue(json, Derivation.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored derivation can't be read", e);
        }
    }

    static List<Evidence> explanation(String json) {
        try {
            return json == null ? List.of() : JSON.readValue(json, new TypeReference<List<Evidence>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored explanation can't be read", e);
        }
    }
}
