package org.claimboard.ledger;

/**
 * What is to be written into the ledger.
 *
 * @param actor who did it: {@code extractor/1}, {@code curator}, {@code corrector}, a moderator's name
 * @param action what was done, one word: {@code extract}, {@code curate}, {@code retract}, {@code dispute}
 * @param subject what it was done to: {@code claim/17}
 * @param reason why, for readers
 * @param before the subject as JSON before the change, or null where it is new
 * @param after the subject as JSON after the change
 */
public record Change(String actor, String action, String subject, String reason, String before, String after) {}
