package org.claimboard.intake;

import java.time.Duration;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What an import may cost. */
@ConfigMapping(prefix = "claimboard.import")
public interface ImportConfig {

    /** The largest file that is taken over HTTP; the command line takes any. */
    @WithDefault("64M")
    MemorySize largest();

    /** After how long storing one file is given up, with nothing of it stored. */
    @WithDefault("PT12H")
    Duration longest();

    /** How long a file that was looked at waits for the second step. */
    @WithDefault("PT1H")
    Duration waits();
}
