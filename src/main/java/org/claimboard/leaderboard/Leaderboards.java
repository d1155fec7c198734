package org.claimboard.leaderboard;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.claimboard.claim.BoardCount;
import org.claimboard.claim.ClaimQueries;
import org.claimboard.ledger.Ledger;
import org.claimboard.problem.ProblemException;
import org.claimboard.vocabulary.HardwareTarget;
import org.claimboard.vocabulary.Vocabulary;

/**
 * The boards that exist, and each of them.
 *
 * <p>What is made once is kept under the ledger's number. Every change of a claim adds an entry, so a new number asks
 * for a new board; the number is read before the claims, so what is kept under it is as new as it says, or newer.
 */
@ApplicationScoped
public class Leaderboards {
    private static final int KEPT_BOARDS = 500;

    private final ClaimQueries claims;
    private final Ledger ledger;
    private final Clock clock;
    private final Vocabulary vocabulary;
    private final BoardAssembly assembly;
    private final Cache<Long, BoardIndex> indexes =
            Caffeine.newBuilder().maximumSize(2).build();
    private final Cache<Key, Board> boards =
            Caffeine.newBuilder().maximumSize(KEPT_BOARDS).build();

    private record Key(long ledgerNumber, BoardQuery query) {}

    Leaderboards(ClaimQueries claims, Ledger ledger, Clock clock, Vocabulary vocabulary) {
        this.clock = clock;
        this.claims = claims;
        this.ledger = ledger;
        this.vocabulary = vocabulary;
        this.assembly = new BoardAssembly(vocabulary);
    }

    /** Every board that has a claim: by task, then metric, in the vocabulary's order, then most claims first. */
    @Transactional
    public List<BoardSummary> all() {
        return index().boards(Optional.empty());
    }

    /** @throws ProblemException (not found) where there is no such task, with the nearest ones */
    @Transactional
    public List<BoardSummary> ofTask(String taskId) {
        String known = reader().task(taskId).id();
        return all().stream().filter(board -> board.task().equals(known)).toList();
    }

    /**
     * The boards with claims on a hardware node or below it; their paths keep the node.
     *
     * @throws ProblemException (not found) where there is no such node, with the nearest ones
     */
    @Transactional
    public List<BoardSummary> onHardware(String hardwareId) {
        HardwareTarget node = reader().hardware(hardwareId);
        return index().boards(Optional.of(node));
    }

    /** @throws ProblemException (not found) where there is no such node, with the nearest ones */
    @Transactional
    public HardwareTarget hardware(String id) {
        return reader().hardware(id);
    }

    /** Hardware node to the number of shown claims at or below it, in the tree's order, zeros included. */
    @Transactional
    public Map<String, Long> claimsByHardware() {
        return index().claimsByHardware();
    }

    /**
     * The board that an address means. Without a form it is the one with most claims, without a dataset that with most
     * claims where the form has boards by dataset; claims that could not be ranked count only where there are no others.
     *
     * @throws ProblemException (not found) for an unknown task or metric, (invalid parameter) for anything else unknown
     */
    @Transactional
    public BoardQuery query(String task, String metric, BoardParams params) {
        Optional<Long> asOf = params.asOf
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(text -> AsOf.number(text, ledger, clock.instant()));
        BoardQueryReader reader = asOf.isEmpty() ? reader() : readerAsOf(task, metric, asOf.get());
        return reader.read(task, metric, params).asOf(asOf);
    }

    @Transactional
    public Board board(BoardQuery query) {
        long number = query.asOf().orElseGet(ledger::number);
        return boards.get(
                new Key(number, query), key -> query.asOf().isPresent() ? past(query, number) : present(query, number));
    }

    private Board present(BoardQuery query, long number) {
        return assembly.assemble(
                query, claims.onBoards(query.task().id(), query.metric().id()), claims::ofPapers, number);
    }

    private Board past(BoardQuery query, long number) {
        return assembly.assemble(
                query,
                claims.onBoardsAsOf(query.task().id(), query.metric().id(), number),
                slugs -> claims.ofPapersAsOf(slugs, number),
                number);
    }

    /** Knows the forms and datasets that there were then. */
    private BoardQueryReader readerAsOf(String task, String metric, long number) {
        List<BoardCount> counts = claims.onBoardsAsOf(task, metric, number).stream()
                .filter(row -> !row.claim().isRetracted())
                .map(BoardCount::of)
                .toList();
        return new BoardQueryReader(vocabulary, new BoardIndex(vocabulary, counts));
    }

    private BoardQueryReader reader() {
        return new BoardQueryReader(vocabulary, index());
    }

    private BoardIndex index() {
        return indexes.get(ledger.number(), number -> new BoardIndex(vocabulary, claims.boardCounts()));
    }
}
