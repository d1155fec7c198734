package org.claimboard.leaderboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;

import org.claimboard.claim.BoardClaim;
import org.claimboard.claim.BoardClaims;
import org.claimboard.claim.BoardKey;
import org.claimboard.ledger.Ledger;

/**
 * Keeps what the boards of a task and metric are made of, whatever their filters, until a claim of theirs changes; then
 * only what changed is read.
 */
@ApplicationScoped
class KeptClaims {
    /** What one takes: itself, its numbers, and the words that no other shares. */
    private static final int BYTES_OF_A_CLAIM = 200;

    private static final double SHARE = 0.6;

    private final BoardClaims claims;
    private final Ledger ledger;
    private final Cache<Coordinates, Kept> kept;

    /** @param asOf empty for the claims as they are */
    private record Coordinates(BoardKey board, Optional<Long> asOf) {}

    /** @param ledgerNumber what is kept is as new as this entry, or newer */
    private record Kept(long ledgerNumber, List<BoardClaim> claims) {}

    KeptClaims(BoardClaims claims, Ledger ledger, BoardsConfig config, MeterRegistry meters) {
        this.claims = claims;
        this.ledger = ledger;
        this.kept = Caffeine.newBuilder()
                .maximumWeight(bytes(config, SHARE) / BYTES_OF_A_CLAIM)
                .weigher((Coordinates key, Kept one) -> 1 + one.claims().size())
                .recordStats()
                .build();
        CaffeineCacheMetrics.monitor(meters, kept, "board-claims");
    }

    /** A part of what all that is kept of boards may take. */
    static long bytes(BoardsConfig config, double part) {
        return (long) (Runtime.getRuntime().maxMemory() * config.heapShare() * part);
    }

    /** Every claim of a task and metric but drafts, in no order. */
    List<BoardClaim> of(BoardState state, BoardKey board) {
        if (ledger.isBeingWritten()) {
            return claims.of(board);
        }
        long changedAt = state.changedAt(board);
        Coordinates key = new Coordinates(board, Optional.empty());
        Kept found = kept.getIfPresent(key);
        if (found == null || found.ledgerNumber() < changedAt) {
            found = kept.asMap()
                    .compute(
                            key,
                            (same, old) ->
                                    old != null && old.ledgerNumber() >= changedAt ? old : renewed(state, board, old));
        }
        return found.claims();
    }

    private Kept renewed(BoardState state, BoardKey board, Kept old) {
        Optional<Set<Long>> changed = old == null ? Optional.empty() : state.changedSince(old.ledgerNumber(), board);
        List<BoardClaim> now =
                changed.map(ids -> patched(board, old.claims(), ids)).orElseGet(() -> List.copyOf(claims.of(board)));
        return new Kept(state.ledgerNumber(), now);
    }

    private List<BoardClaim> patched(BoardKey board, List<BoardClaim> old, Set<Long> ids) {
        List<BoardClaim> now = new ArrayList<>(old);
        now.removeIf(claim -> ids.contains(claim.id()));
        now.addAll(claims.of(board, ids));
        return List.copyOf(now);
    }

    /** The same when the ledger ended with an entry; that never changes. */
    List<BoardClaim> asOf(long ledgerNumber, BoardKey board) {
        return kept.get(
                        new Coordinates(board, Optional.of(ledgerNumber)),
                        key -> new Kept(ledgerNumber, List.copyOf(claims.asOf(board, ledgerNumber))))
                .claims();
    }

    /** What stands in addresses for the models of some claims. */
    static Set<String> models(List<BoardClaim> claims) {
        return claims.stream().map(BoardClaim::modelId).collect(Collectors.toSet());
    }
}
