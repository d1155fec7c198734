package org.claimboard.download;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What downloads may take of the server. */
@ConfigMapping(prefix = "claimboard.downloads")
public interface DownloadConfig {

    /** How many large ones are sent at the same time; each holds a thread and a connection to the database. */
    @WithDefault("8")
    int atOnce();

    /** How long somebody may take no byte of theirs. */
    @WithDefault("PT30S")
    Duration patience();

    /** How long one may take altogether, since the database keeps for it what others changed meanwhile. */
    @WithDefault("PT1H")
    Duration longest();
}
