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

    /** How much a packed file may hold, wherever it comes from. */
    @WithDefault("8G")
    MemorySize largestUnpacked();

    /** After how long storing one file is given up, with nothing of it stored. */
    @WithDefault("PT12H")
    Duration longest();

    /** After how long without a sign of life an import that runs by itself is taken for lost. */
    @WithDefault("PT10M")
    Duration lost();

    /** How long a file that was looked at waits for the second step. */
    @WithDefault("PT1H")
    Duration waits();
}
