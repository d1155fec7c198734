package org.claimboard.leaderboard;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much memory boards may take that are kept because somebody may ask for them again. */
@ConfigMapping(prefix = "claimboard.boards")
interface BoardsConfig {
    /** Of the heap's largest size. */
    @WithDefault("0.3")
    double heapShare();
}
