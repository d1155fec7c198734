package org.claimboard.moderator;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How long a moderator stays signed in, and what one moderator may not decide alone. */
@ConfigMapping(prefix = "claimboard.moderation")
public interface ModerationConfig {

    /** After so long without a request a session has ended. */
    @WithDefault("PT1H")
    Duration sessionIdle();

    /** After so long a session has ended whatever was done in it. */
    @WithDefault("PT12H")
    Duration sessionLongest();

    /** Whether a second, different moderator must agree before the first rank of a board changes. */
    @WithDefault("true")
    boolean secondForRankOne();

    /** Boards that rank fewer claims than this have no first rank worth a second look; every lone claim is first. */
    @WithDefault("2")
    int smallestBoard();

    /** Accepting more corrections than this at once needs a second moderator for each. */
    @WithDefault("10")
    int largestBatch();
}
