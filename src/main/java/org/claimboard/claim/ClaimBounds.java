package org.claimboard.claim;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

import org.claimboard.normalise.Form;

/**
 * Between which values a claim's whole value lies, in canonical form.
 *
 * @param metrics ids; empty for every metric
 * @param form empty for every form
 * @param least what {@code low} must reach
 * @param most what {@code high} must not pass
 */
public record ClaimBounds(Set<String> metrics, Optional<Form> form, Optional<Limit> least, Optional<Limit> most) {
    /** @param included true where the value itself is within the bounds */
    public record Limit(BigDecimal value, boolean included) {}

    public ClaimBounds {
        metrics = Set.copyOf(metrics);
    }

    /** The bounds of any metric and form. */
    public static ClaimBounds of(Optional<BigDecimal> least, Optional<BigDecimal> most) {
        return new ClaimBounds(
                Set.of(),
                Optional.empty(),
                least.map(value -> new Limit(value, true)),
                most.map(value -> new Limit(value, true)));
    }

    /** True where one claim may lie within both. */
    boolean isOfTheSameKind(ClaimBounds other) {
        return metrics.equals(other.metrics) && form.equals(other.form);
    }
}
