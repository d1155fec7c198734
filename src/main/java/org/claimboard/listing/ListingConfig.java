package org.claimboard.listing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What keeps a list as fast in a large database as in a small one. */
@ConfigMapping(prefix = "claimboard.lists")
public interface ListingConfig {

    /** How many rows are counted exactly; a longer list says that it has more than so many. */
    @WithDefault("1000")
    int countUpTo();

    /**
     * In how many of the newest papers a search looks that has no word of three letters or more. No index knows such words,
     * and one that is rare would have every row read.
     */
    @WithDefault("5000")
    int shortWordsInNewest();
}
