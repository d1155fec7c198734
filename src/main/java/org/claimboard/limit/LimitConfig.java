package org.claimboard.limit;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How many requests of a kind are taken from one network address, and from all, in a window of time. */
@ConfigMapping(prefix = "claimboard.limits")
public interface LimitConfig {

    @WithDefault("PT1H")
    Duration window();

    /** Corrections sent, amended or withdrawn. A whole university may share one address. */
    @WithDefault("30")
    int submissions();

    /** The same from all addresses together, so that many addresses can't bury the queue. */
    @WithDefault("1000")
    int submissionsOverall();

    /** Previews of corrections, and looks at secret links. */
    @WithDefault("300")
    int previews();
}
