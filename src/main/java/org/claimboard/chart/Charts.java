package org.claimboard.chart;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import jakarta.enterprise.context.ApplicationScoped;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.claimboard.leaderboard.Board;
import org.claimboard.leaderboard.BoardQuery;
import org.claimboard.leaderboard.Leaderboards;

/** Charts as files, drawn once for each state of the ledger. */
@ApplicationScoped
public class Charts {
    private static final long KEPT_BYTES = 32L * 1024 * 1024;

    private final Leaderboards leaderboards;
    private final Cache<Key, Drawn> drawn = Caffeine.newBuilder()
            .maximumWeight(KEPT_BYTES)
            .weigher((Key key, Drawn file) -> file.bytes().length)
            .build();

    private record Key(long ledgerNumber, BoardQuery query, ChartTheme theme, ChartKind kind) {}

    /**
     * A chart's file.
     *
     * @param tag changes whenever a byte does, also when a new version of the program draws differently
     */
    public record Drawn(byte[] bytes, String tag) {
        static Drawn of(byte[] bytes) {
            try {
                byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
                return new Drawn(bytes, HexFormat.of().formatHex(hash, 0, 12));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java platform has SHA-256", e);
            }
        }
    }

    Charts(Leaderboards leaderboards) {
        this.leaderboards = leaderboards;
    }

    public Drawn draw(BoardQuery query, ChartTheme theme, ChartKind kind) {
        Board board = leaderboards.board(query);
        return drawn.get(
                new Key(board.ledgerNumber(), query, theme, kind), key -> Drawn.of(ChartFile.draw(board, theme, kind)));
    }
}
