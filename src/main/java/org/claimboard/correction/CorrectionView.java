package org.claimboard.correction;

import java.time.Instant;
import java.util.List;

/**
 * A correction as the public queue shows it.
 *
 * @param claim null for a missing claim
 * @param claimRevision the claim's revision that the correction was made against
 * @param stale true where it is open and the claim has changed since
 * @param seconded how many others sent the same
 * @param closedAt when it was decided or withdrawn; null while it is open
 */
public record CorrectionView(
        long id,
        String kind,
        String status,
        Long claim,
        Integer claimRevision,
        String paper,
        String paperTitle,
        List<FieldChange> changes,
        String evidenceQuote,
        String evidenceUrl,
        String note,
        Instant submittedAt,
        boolean stale,
        int seconded,
        Instant closedAt) {}
