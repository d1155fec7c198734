package org.claimboard.claim;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A coordinate of a claim that has one of some known ids. */
public enum ClaimField {
    TASK("c.content.task"),
    METRIC("c.content.metric"),
    FORM("c.content.form"),
    DATASET("c.content.datasetId"),
    HARDWARE("c.content.hardwareId"),
    PAPER("p.slug"),
    QUALIFIER("c.content.qualifier"),
    ORIGIN("c.origin");

    private final String path;

    ClaimField(String path) {
        this.path = path;
    }

    /** The word used in addresses and in a search. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ClaimField> of(String id) {
        return Stream.of(values()).filter(field -> field.id().equals(id)).findFirst();
    }

    /** Where a query finds it. */
    String path() {
        return path;
    }
}
