package org.claimboard.claim;

import org.claimboard.normalise.Form;

/**
 * How many shown claims share their coordinates.
 *
 * @param task null is "not stated", as for {@code datasetId}
 * @param newest the latest publication date among them
 */
public record BoardCount(
        String task, String metric, Form form, String datasetId, String hardwareId, long claims, String newest) {}
