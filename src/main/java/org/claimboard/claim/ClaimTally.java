package org.claimboard.claim;

import org.claimboard.normalise.Form;
import org.claimboard.normalise.Qualifier;

/**
 * How many of the claims that fit a filter share these coordinates.
 *
 * @param task null is "not stated"
 * @param year in which the paper was published
 */
public record ClaimTally(
        String task, String metric, Form form, Qualifier qualifier, String hardwareId, String year, long claims) {}
