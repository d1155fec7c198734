package org.claimboard.claim;

import java.math.BigDecimal;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What becomes of claims that an extractor read. */
@ConfigMapping(prefix = "claimboard.extraction")
public interface ExtractionConfig {

    /**
     * The confidence from which on a claim is shown without anybody looking at it; one under it waits as a draft. 0 shows
     * every claim, 1 none.
     *
     * <p>By default what is more likely wrong than right waits: about one claim of twenty.
     */
    @WithDefault("0.5")
    BigDecimal publishFrom();
}
