package org.claimboard.leaderboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.claimboard.claim.BoardChange;
import org.claimboard.claim.BoardCounts;
import org.claimboard.ledger.Ledger;
import org.claimboard.vocabulary.Vocabulary;

/**
 * Follows the ledger: at each new number it asks what changed, and knows which boards are still what they were. Counting
 * all claims is for the start, and for when more changed than can be followed.
 */
@ApplicationScoped
class BoardStates {
    /** Entries that are followed at once, and the most changes that they may have made. */
    private static final long STRIDE = 5_000;

    private static final int MOST_CHANGES = 20_000;

    /** Behind this many entries all claims are counted anew. */
    private static final long FAR = 200_000;

    private final Ledger ledger;
    private final BoardCounts counts;
    private final Vocabulary vocabulary;
    private final ReentrantLock following = new ReentrantLock();
    private volatile BoardState known;

    BoardStates(Ledger ledger, BoardCounts counts, Vocabulary vocabulary) {
        this.ledger = ledger;
        this.counts = counts;
        this.vocabulary = vocabulary;
    }

    /**
     * What is known at the ledger's last entry, or a later one: never less than anybody was told before.
     *
     * <p>Whoever is writing the ledger sees entries that may be undone yet, so what they are told is kept nowhere.
     */
    @Transactional
    BoardState now() {
        if (ledger.isBeingWritten()) {
            return counted();
        }
        long number = ledger.number();
        BoardState state = known;
        return state != null && state.ledgerNumber() >= number ? state : followed(number);
    }

    private BoardState followed(long number) {
        following.lock();
        try {
            BoardState state = known;
            if (state == null || number - state.ledgerNumber() > FAR) {
                state = counted();
            }
            while (state.ledgerNumber() < number) {
                state = next(state, Math.min(number, state.ledgerNumber() + STRIDE));
            }
            known = state;
            return state;
        } finally {
            following.unlock();
        }
    }

    private BoardState next(BoardState state, long upTo) {
        List<BoardChange> changes = new ArrayList<>(counts.changes(state.ledgerNumber(), upTo, MOST_CHANGES));
        if (changes.size() == MOST_CHANGES) {
            return counted();
        }
        Set<Long> added = changes.stream()
                .filter(change -> change.before().isEmpty())
                .map(BoardChange::claim)
                .collect(Collectors.toSet());
        counts.changesOfPapers(state.ledgerNumber(), upTo).stream()
                .filter(change -> !added.contains(change.claim()))
                .forEach(changes::add);
        return state.with(changes, upTo, counts::extremes);
    }

    private BoardState counted() {
        BoardCounts.Counted all = counts.all();
        return BoardState.of(all.ledgerNumber(), new BoardIndex(vocabulary, all.counts()));
    }
}
