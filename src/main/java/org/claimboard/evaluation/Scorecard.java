package org.claimboard.evaluation;

import java.util.List;
import java.util.SortedMap;

/**
 * How well an extractor read some papers.
 *
 * @param papers how many were read, with or without claims
 * @param value claims whose form and value agree, whatever the metric
 * @param strict claims whose metric, form, low and high agree
 * @param byMetric the strict tally of each metric that either side has
 * @param fields of the strictly matched claims, how often each other field agrees
 * @param calibration how often the claims of each tenth of confidence match strictly, the surest first
 * @param missed what the person read and the extractor did not
 * @param falseClaims what the extractor gave and the person did not
 */
public record Scorecard(
        int papers,
        Tally value,
        Tally strict,
        SortedMap<String, Tally> byMetric,
        List<FieldScore> fields,
        List<CalibrationTenth> calibration,
        List<ScoredClaim> missed,
        List<ScoredClaim> falseClaims) {}
