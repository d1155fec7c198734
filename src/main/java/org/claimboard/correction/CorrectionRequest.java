package org.claimboard.correction;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A correction as it is sent.
 *
 * @param kind id of a {@link CorrectionKind}
 * @param claim id of the claim it is about; must be null for a missing claim
 * @param paper slug of the paper; needed for a missing claim only
 * @param changes the claim's fields that should be different, by their names in the API; an empty text is "not stated"
 * @param evidenceQuote words of the abstract (of the paper, where that differs) that show it
 * @param evidenceUrl where it can be seen; one of quote and address is needed
 * @param note anything else, for the moderator and the public
 * @param contact a mail address for questions; never public, and deleted some days after the decision; may be left out
 */
public record CorrectionRequest(
        String kind,
        Long claim,
        String paper,
        Map<String, String> changes,
        String evidenceQuote,
        String evidenceUrl,
        String note,
        String contact) {

    public CorrectionRequest {
        changes = changes == null ? Map.of() : new LinkedHashMap<>(changes);
        evidenceQuote = stated(evidenceQuote);
        evidenceUrl = stated(evidenceUrl);
        note = stated(note);
        contact = stated(contact);
    }

    private static String stated(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
