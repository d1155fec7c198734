package org.claimboard.correction;

import java.time.Instant;
import java.util.List;

/**
 * What a correction said until its sender amended it.
 *
 * @param amendedAt when it ceased to say so
 */
public record AmendmentView(
        Instant amendedAt,
        String kind,
        List<FieldChange> changes,
        String evidenceQuote,
        String evidenceUrl,
        String note) {

    static AmendmentView of(Amendment amendment) {
        return new AmendmentView(
                amendment.amendedAt(),
                amendment.kind().id(),
                FieldChange.read(amendment.changes()),
                amendment.evidenceQuote(),
                amendment.evidenceUrl(),
                amendment.note());
    }
}
