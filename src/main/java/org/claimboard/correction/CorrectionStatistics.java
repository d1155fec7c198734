package org.claimboard.correction;

import java.time.Instant;

/**
 * How the desk is doing.
 *
 * @param open how many corrections wait for a decision
 * @param oldestOpen when the one that waits longest was sent; null where none waits
 * @param accepted how many were accepted
 * @param refused how many were refused
 * @param undone how many were accepted and taken back later
 * @param withdrawn how many were withdrawn by their senders
 * @param medianSecondsToDecision the median of the time between sending and decision; null where nothing was decided
 * @param acceptedShare of those decided, above 0 and at most 1; null where nothing was decided
 */
public record CorrectionStatistics(
        long open,
        Instant oldestOpen,
        long accepted,
        long refused,
        long undone,
        long withdrawn,
        Long medianSecondsToDecision,
        Double acceptedShare) {

    public long decided() {
        return accepted + refused + undone;
    }
}
