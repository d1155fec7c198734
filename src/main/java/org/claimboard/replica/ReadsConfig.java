package org.claimboard.replica;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Whether this instance only reads, and how patient its readers are. */
@ConfigMapping(prefix = ReadsConfig.PREFIX)
public interface ReadsConfig {
    String PREFIX = "claimboard.reads";

    /** By its name alone, for what runs before the configuration is mapped. */
    String ONLY = PREFIX + ".only";

    /** Nothing is written, so the database may be a replica; another instance takes what changes something. */
    @WithDefault("false")
    boolean only();

    /** So long a reader waits for a replica that is behind what was shown already. */
    @WithDefault("PT2S")
    Duration patience();
}
