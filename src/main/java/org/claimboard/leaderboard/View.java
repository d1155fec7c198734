package org.claimboard.leaderboard;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a board ranks by: {@code typical} by the least that a claim promises, with best cases ("up to 3x") apart;
 * {@code headline} by the number as it is advertised.
 */
public enum View {
    TYPICAL,
    HEADLINE;

    /** The word used in JSON and addresses. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<View> of(String id) {
        return Arrays.stream(values()).filter(view -> view.id().equals(id)).findFirst();
    }
}
