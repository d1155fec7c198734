/**
 * Moderators: who may decide corrections, how they sign in, and how long that holds. May use {@code problem},
 * {@code secret} and {@code replica} only; it knows nothing of what they decide. Everything is in the database, so that any instance knows
 * what another let in.
 */
package org.claimboard.moderator;
