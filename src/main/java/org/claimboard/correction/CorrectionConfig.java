package org.claimboard.correction;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What becomes of what senders leave behind. */
@ConfigMapping(prefix = "claimboard.corrections")
public interface CorrectionConfig {

    /** How many days after its decision, or its withdrawal, the address of a correction's sender is deleted. */
    @WithDefault("30")
    int contactDays();
}
