package org.claimboard.compare;

import java.util.Objects;
import java.util.Optional;

import org.claimboard.claim.ClaimView;
import org.claimboard.vocabulary.Vocabulary;

/**
 * A system of one paper; two papers may each have a system of the same name.
 *
 * @param claim the id of the claim that stands for it
 * @param system null is "not stated"
 */
public record ComparedSystem(long claim, String system, String paper, String paperTitle, String published) {
    static ComparedSystem of(ClaimView claim) {
        return new ComparedSystem(claim.id(), claim.system(), claim.paper(), claim.paperTitle(), claim.published());
    }

    /** The system's name, or the paper's title where the abstract gives it none. */
    public String name() {
        return system == null ? paperTitle : system;
    }

    boolean has(ClaimView other) {
        return paper.equals(other.paper()) && Objects.equals(key(system), key(other.system()));
    }

    private static String key(String name) {
        return Optional.ofNullable(name).map(Vocabulary::key).orElse("");
    }
}
