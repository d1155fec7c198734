package org.claimboard.claim;

import java.util.HashMap;
import java.util.Map;

/** Each value once: of hundreds of thousands of rows that are kept, most say the same few words. For one thread. */
final class Spelled {
    private final Map<Object, Object> known = new HashMap<>();

    /** The first value that was equal to this one; null for null. */
    @SuppressWarnings("unchecked")
    <T> T once(T value) {
        return value == null ? null : (T) known.computeIfAbsent(value, first -> first);
    }
}
