package org.claimboard.leaderboard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.claimboard.claim.BoardChange;
import org.claimboard.claim.BoardCount;
import org.claimboard.claim.BoardCounts.Extremes;
import org.claimboard.claim.BoardKey;

/**
 * What is known of the boards at one entry of the ledger: which there are, and when each last changed. Never changes itself.
 *
 * @param ledgerNumber of that entry
 * @param changedAt the entry that last changed the claims of a task and metric; none where it is {@code since} or before
 * @param since nothing before this entry is known
 * @param moves the changes that {@code movesSince} came before, oldest first
 */
record BoardState(
        long ledgerNumber,
        BoardIndex index,
        Map<BoardKey, Long> changedAt,
        long since,
        List<Move> moves,
        long movesSince) {
    /** A board that missed more than this is read anew. */
    private static final int MOST_MOVES = 5_000;

    /** A claim that changed on, came to, or left the boards of a task and metric. */
    record Move(long ledgerNumber, BoardKey board, long claim) {}

    static BoardState of(long ledgerNumber, BoardIndex index) {
        return new BoardState(ledgerNumber, index, Map.of(), ledgerNumber, List.of(), ledgerNumber);
    }

    /** From which entry on the boards of a task and metric are as they are at {@code ledgerNumber}. */
    long changedAt(BoardKey board) {
        return changedAt.getOrDefault(board, since);
    }

    /** The claims that changed since an entry; empty where nobody knows. */
    Optional<Set<Long>> changedSince(long entry, BoardKey board) {
        if (entry < movesSince) {
            return Optional.empty();
        }
        Set<Long> claims = new LinkedHashSet<>();
        for (Move move : moves) {
            if (move.ledgerNumber() > entry && move.board().equals(board)) {
                claims.add(move.claim());
            }
        }
        return Optional.of(claims);
    }

    /** With all that was changed up to a later entry. */
    BoardState with(List<BoardChange> changes, long laterNumber, Function<BoardCount, Optional<Extremes>> extremes) {
        IndexPatch patch = new IndexPatch();
        Map<BoardKey, Long> changed = new HashMap<>(changedAt);
        List<Move> all = new ArrayList<>(moves);
        for (BoardChange change : changes) {
            patch.apply(change);
            Stream.of(
                            change.before().flatMap(BoardChange.Stand::key),
                            change.after().key())
                    .flatMap(Optional::stream)
                    .distinct()
                    .forEach(board -> {
                        changed.put(board, change.ledgerNumber());
                        all.add(new Move(change.ledgerNumber(), board, change.claim()));
                    });
        }
        int forgotten = Math.max(0, all.size() - MOST_MOVES);
        long complete = forgotten == 0 ? movesSince : all.get(forgotten - 1).ledgerNumber();
        return new BoardState(
                laterNumber,
                patch.on(index, extremes),
                Map.copyOf(changed),
                since,
                List.copyOf(all.subList(forgotten, all.size())),
                complete);
    }
}
