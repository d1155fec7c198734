package org.claimboard.leaderboard;

import java.util.Optional;

import org.claimboard.claim.ClaimView;

/**
 * A change of a claim that nobody has made yet.
 *
 * @param before the claim as it is; empty where it is new
 * @param after the claim as it would be, with the same id, or 0 where it is new
 */
public record ClaimChange(Optional<ClaimView> before, ClaimView after) {}
