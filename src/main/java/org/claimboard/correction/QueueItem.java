package org.claimboard.correction;

import java.util.List;

import org.claimboard.leaderboard.BoardEffect;

/**
 * A correction as moderators see it in their queue.
 *
 * @param effects what it would do to each board concerned; empty where it can't be applied as it is
 * @param changesFirst true where another claim, or another value, could be first on a board
 * @param evidenceFound true where the words given as evidence stand in the abstract
 */
public record QueueItem(
        CorrectionView correction, List<BoardEffect> effects, boolean changesFirst, boolean evidenceFound) {
    public QueueItem {
        effects = List.copyOf(effects);
    }
}
