package org.claimboard.correction;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.claimboard.claim.ClaimView;
import org.claimboard.leaderboard.BoardEffect;
import org.claimboard.leaderboard.BoardEffects;
import org.claimboard.leaderboard.BoardPlace;
import org.claimboard.leaderboard.ClaimChange;
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

    boolean isNeeded(ClaimChange change) {
        return config.secondForRankOne() && changesFirst(change, effects.of(change));
    }

    boolean changesFirst(ClaimChange change, List<BoardEffect> onBoards) {
        boolean otherValue =
                change.before().map(claim -> !sameValue(claim, change.after())).orElse(true);
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
