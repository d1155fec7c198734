package org.claimboard.feed;

import java.time.Instant;

/**
 * One thing that is new.
 *
 * @param id an address of no host, the same for ever
 * @param page where it can be read in full
 * @param content plain text
 */
record FeedEntry(String id, String title, String page, Instant published, Instant updated, String content) {}
