package org.claimboard.correction;

import java.time.Instant;
import java.util.List;

/**
 * What a moderator said about a correction, for everybody.
 *
 * @param verdict {@code approved} (a second moderator has to agree), {@code accepted}, {@code refused}, {@code undone}
 * @param changes what was decided about; a moderator may have amended what was sent
 * @param claim the claim that it was about or that it made; null for a missing one that was not accepted
 * @param claimRevision for an accepted correction the revision that it made, else the one that was looked at
 */
public record DecisionView(
        String verdict,
        String moderator,
        String reason,
        List<FieldChange> changes,
        Long claim,
        Integer claimRevision,
        Instant decidedAt) {}
