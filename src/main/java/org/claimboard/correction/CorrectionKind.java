package org.claimboard.correction;

import java.util.Arrays;
import java.util.Optional;

/** What a correction says is wrong. */
public enum CorrectionKind {
    WRONG_VALUE("wrong-value", "The value is wrong"),
    WRONG_METRIC_OR_FORM("wrong-metric-or-form", "The metric or the form is wrong"),
    WRONG_COORDINATES("wrong-coordinates", "System, baseline, task, dataset, model or hardware is wrong"),
    NOT_A_CLAIM("not-a-claim", "This is not a claim of the paper"),
    MISSING_CLAIM("missing-claim", "A claim of the paper is missing"),
    DIFFERS_FROM_PAPER("differs-from-paper", "The abstract differs from the paper's body"),
    DUPLICATE("duplicate", "The same claim is here twice");

    private final String id;
    private final String label;

    CorrectionKind(String id, String label) {
        this.id = id;
        this.label = label;
    }

    /** The word used in JSON and forms. */
    public String id() {
        return id;
    }

    /** The sentence that a form shows. */
    public String label() {
        return label;
    }

    /** True where the correction must say what the claim should be instead. */
    boolean needsChanges() {
        return this != NOT_A_CLAIM && this != DUPLICATE;
    }

    public static Optional<CorrectionKind> of(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
    }
}
