package org.claimboard.problem;

import java.util.List;

/**
 * What is wrong with one field or parameter.
 *
 * @param field its name as the sender wrote it
 * @param message one sentence, with no raw input longer than a name
 * @param nearest known values near to the one sent, for "did you mean"; may be empty
 */
public record FieldProblem(String field, String message, List<String> nearest) {
    public FieldProblem {
        nearest = List.copyOf(nearest);
    }

    public FieldProblem(String field, String message) {
        this(field, message, List.of());
    }

    /** "metric: there is no metric 'latncy'. Did you mean inference-latency?" */
    public String sentence() {
        return field + ": " + message
                + (nearest.isEmpty() ? "" : " Did you mean " + String.join(" or ", nearest) + "?");
    }
}
