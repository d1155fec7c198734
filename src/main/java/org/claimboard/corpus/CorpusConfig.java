package org.claimboard.corpus;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What an instance begins with. */
@ConfigMapping(prefix = "claimboard.corpus")
public interface CorpusConfig {

    /** Whether the papers that ship with the program are loaded into an empty instance. */
    @WithDefault("true")
    boolean load();
}
