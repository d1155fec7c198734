package org.claimboard.extract;

/**
 * A number of the abstract that is no claim.
 *
 * @param span where it stands
 * @param text the number as written
 * @param reason why it is none, for readers: "part of a name", "a year", "a count of datasets"
 */
public record UnclaimedNumber(Span span, String text, String reason) {}
