/**
 * What is new, for programs that ask again and again: Atom feeds (RFC 4287) of claims, corrections and decisions. May use
 * {@code correction}, {@code chart} for its words, {@code leaderboard}, {@code claim}, {@code ledger} and what is below them,
 * and sees records only.
 *
 * <p>An entry's id is made of the hash of the ledger's entry by which it came, so it is the same under every host name, and
 * another one in every other ledger. Everything that somebody wrote is text in a feed, never HTML, and an address that
 * somebody sent is never a link.
 */
package org.claimboard.feed;
