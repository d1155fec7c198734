package org.claimboard.api;

/**
 * A text to read.
 *
 * @param title of the paper; may be absent, and then names no system or task
 * @param abstractText the abstract as it stands
 */
public record ExtractRequest(
        String title,

        @com.fasterxml.jackson.annotation.JsonProperty("abstract")
        String abstractText) {}
