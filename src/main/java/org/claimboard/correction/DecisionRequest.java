package org.claimboard.correction;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.claimboard.problem.FieldProblem;
import org.claimboard.problem.ProblemException;
import org.claimboard.problem.ProblemType;

/**
 * What a moderator decides.
 *
 * @param reason for everybody to read
 * @param changes the claim's fields as they should be; empty for what the sender proposed
 * @param claimRevision the claim's revision that the moderator looked at; needed where the claim has changed since the
 *     correction was sent
 * @param edition of the correction that the moderator looked at; where it is given and the correction has changed since,
 *     nothing is decided
 */
public record DecisionRequest(String reason, Map<String, String> changes, Integer claimRevision, String edition) {
    private static final int LONGEST_REASON = 1000;

    public DecisionRequest {
        reason = reason == null ? "" : reason.strip();
        changes = changes == null ? Map.of() : new LinkedHashMap<>(changes);
        edition = edition == null || edition.isBlank() ? null : edition.strip();
    }

    void requireReason() {
        checkedReason(reason);
    }

    static String checkedReason(String reason) {
        String stated = reason == null ? "" : reason.strip();
        if (stated.isEmpty() || stated.length() > LONGEST_REASON) {
            throw new ProblemException(
                    ProblemType.INVALID_DECISION,
                    List.of(new FieldProblem(
                            "reason",
                            stated.isEmpty()
                                    ? "A reason is needed, for everybody to read."
                                    : "is longer than " + LONGEST_REASON + " characters.")));
        }
        return stated;
    }
}
