package org.claimboard.extract;

import java.util.List;

/**
 * What one abstract says.
 *
 * @param claims in the order of their numbers in the text
 * @param problems the numbers seen and not claimed, each with a reason, in the order of the text
 */
public record Extraction(List<ExtractedClaim> claims, List<UnclaimedNumber> problems) {}
