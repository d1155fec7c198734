package org.claimboard.feed;

import java.time.Instant;
import java.util.List;

/**
 * A feed before anybody asked for it under a host name.
 *
 * @param id an address of no host, the same for ever
 * @param path of the feed itself
 * @param page where a person finds the same
 * @param updated when the newest of its entries changed
 * @param asOf when the ledger was last written to
 * @param entries newest first
 */
record Feed(String id, String title, String path, String page, Instant updated, Instant asOf, List<FeedEntry> entries) {
    Feed {
        entries = List.copyOf(entries);
    }
}
