package org.claimboard.leaderboard;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.claimboard.claim.BoardClaim;
import org.claimboard.claim.ClaimView;

/**
 * Where the claims of a board are from. Numbers from foreign tables are no claims of abstracts: nobody can check them
 * against a sentence, and they were chosen by other rules; so they stand on boards of their own, and no board ranks both.
 */
public enum BoardOrigin {
    /** Read in abstracts, by the extractor or by a person. */
    ABSTRACTS,
    /** Brought from a foreign collection, also where somebody corrected them since. */
    IMPORTED;

    /** What the title of a board of imported numbers, and of a chart of it, ends with. */
    public static final String IMPORTED_TITLE = ", imported";

    /** The word used in JSON and addresses. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<BoardOrigin> of(String id) {
        return Arrays.stream(values()).filter(origin -> origin.id().equals(id)).findFirst();
    }

    static BoardOrigin of(BoardClaim claim) {
        return of(claim.imported());
    }

    static BoardOrigin of(ClaimView claim) {
        return of(claim.isImported());
    }

    static BoardOrigin of(boolean imported) {
        return imported ? IMPORTED : ABSTRACTS;
    }
}
