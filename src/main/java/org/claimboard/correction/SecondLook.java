package org.claimboard.correction;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.claimboard.claim.ClaimView;
import org.claimboard.leaderboard.BoardEffect;
import org.claimboard.leaderboard.BoardEffects;
import org.claimboard.leaderboard.BoardPlace;
import org.claimboard.moderator.ModerationConfig;

/** Decides what one moderator may not change alone: who is first on a board, or with which value. */
@ApplicationScoped
class SecondLook {
    private final BoardEffects effects;
    private final ModerationConfig config;

    SecondLook(BoardEffects effects, ModerationConfig config) {
        this.effects = effects;
        this.config = config;
    }

    boolean isNeeded(Optional<ClaimView> before, ClaimView after) {
        return config.secondForRankOne() && changesFirst(before, after, effects.of(before, after));
    }

    List<BoardEffect> effects(Optional<ClaimView> before, ClaimView after) {
        return effects.of(before, after);
    }

    boolean changesFirst(Optional<ClaimView> before, ClaimView after, List<BoardEffect> onBoards) {
        boolean otherValue = before.map(claim -> !sameValue(claim, after)).orElse(true);
        return onBoards.stream()
                .filter(effect -> Math.max(effect.before().of(), effect.after().of()) >= config.smallestBoard())
                .anyMatch(effect ->
                        effect.firstChanges() || otherValue && (isFirst(effect.before()) || isFirst(effect.after())));
    }

    boolean isTooMany(int atOnce) {
        return atOnce > config.largestBatch();
    }

    private static boolean isFirst(BoardPlace place) {
        return place.rankFrom() != null && place.rankFrom() == 1;
    }

    private static boolean sameValue(ClaimView one, ClaimView other) {
        return one.low().compareTo(other.low()) == 0
                && one.high().compareTo(other.high()) == 0
                && one.qualifier().equals(other.qualifier());
    }
}
