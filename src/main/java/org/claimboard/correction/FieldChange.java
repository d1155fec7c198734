package org.claimboard.correction;

import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

/** One field as it is and as it should be; null is "not stated". */
public record FieldChange(String field, String before, String after) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** As they are stored: a list in JSON. */
    static String write(List<FieldChange> changes) {
        try {
            return JSON.writeValueAsString(changes);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("records of strings are always JSON", e);
        }
    }

    static List<FieldChange> read(String changes) {
        try {
            return JSON.readValue(changes, new TypeReference<List<FieldChange>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored changes can't be read", e);
        }
    }
}
