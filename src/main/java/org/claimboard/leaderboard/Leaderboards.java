package org.claimboard.leaderboard;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.claimboard.claim.BoardCount;
import org.claimboard.claim.ClaimQueries;
import org.claimboard.claim.ClaimRow;
import org.claimboard.claim.ClaimView;
import org.claimboard.ledger.Ledger;
import org.claimboard.normalise.Form;
import org.claimboard.problem.ProblemException;
import org.claimboard.vocabulary.HardwareTarget;
import org.claimboard.vocabulary.Metric;
import org.claimboard.vocabulary.Task;
import org.claimboard.vocabulary.Vocabulary;

/**
 * The boards that exist, and each of them.
 *
 * <p>What is made once is kept under the ledger's number. Every change of a claim adds an entry, so a new number asks
 * for a new board; the number is read before the claims, so what is kept under it is as new as it says, or newer.
 */
@ApplicationScoped
public class Leaderboards {
    /** Rows, not boards: a reader can ask for any number of filters, and each makes a board. */
    private static final long KEPT_ROWS = 200_000;

    private final ClaimQueries claims;
    private final Ledger ledger;
    private final Clock clock;
    private final Vocabulary vocabulary;
    private final BoardAssembly assembly;
    private final Cache<Long, BoardIndex> indexes =
            Caffeine.newBuilder().maximumSize(2).build();
    private final Cache<Coordinates, ClaimsOfBoards> claimsOfBoards = Caffeine.newBuilder()
            .maximumWeight(KEPT_ROWS)
            .weigher((Coordinates key, ClaimsOfBoards kept) -> 1 + kept.size())
            .build();
    private final Cache<Key, Board> boards = Caffeine.newBuilder()
            .maximumWeight(KEPT_ROWS)
            .weigher((Key key, Board board) -> 1 + board.size())
            .build();

    private record Key(long ledgerNumber, BoardQuery query) {}

    private record Coordinates(long ledgerNumber, boolean past, String task, String metric) {}

    /**
     * What every board of one task and metric is made from, whatever its filters.
     *
     * @param ofPapers all shown claims of the papers that these claims are from
     */
    private record ClaimsOfBoards(List<ClaimRow> claims, List<ClaimRow> ofPapers) {
        List<ClaimRow> of(Collection<String> papers) {
            Set<String> wanted = Set.copyOf(papers);
            return ofPapers.stream()
                    .filter(row -> wanted.contains(row.claim().paper()))
                    .toList();
        }

        int size() {
            return claims.size() + ofPapers.size();
        }
    }

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

    /**
     * The boards with claims on a hardware node or below it; all boards where none is asked for.
     *
     * @throws ProblemException (invalid parameter) where there is no such node, with the nearest ones
     */
    @Transactional
    public List<BoardSummary> boards(Optional<String> hardware) {
        return index().boards(reader().hardwareAsked(hardware));
    }

    /**
     * The boards of a task.
     *
     * @throws ProblemException (not found) where there is no such task, (invalid parameter) no such hardware
     */
    @Transactional
    public List<BoardSummary> ofTask(String taskId, Optional<String> hardware) {
        String known = reader().task(taskId).id();
        return boards(hardware).stream()
                .filter(board -> board.task().equals(known))
                .toList();
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

    /** @throws ProblemException (not found) where there is no such task, with the nearest ones */
    @Transactional
    public Task task(String id) {
        return reader().task(id);
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
        return asOf.map(number -> readerAsOf(task, metric, number))
                .orElseGet(this::reader)
                .read(task, metric, params)
                .asOf(asOf);
    }

    @Transactional
    public Board board(BoardQuery query) {
        long number = query.asOf().orElseGet(ledger::number);
        return boards.get(new Key(number, query), key -> {
            ClaimsOfBoards found = query.asOf().isPresent()
                    ? claimsAsOf(number, query.task(), query.metric())
                    : claimsOf(number, query.task(), query.metric());
            return assembly.assemble(query, found.claims(), found::of, number);
        });
    }

    /**
     * Where a claim stands on the typical board of its own task, metric, form, dataset and origin, over all
     * hardware.
     *
     * @param datasetId what its dataset is found by; empty is "not stated"
     * @return empty where its task or metric has no boards
     */
    @Transactional
    public Optional<BoardPlace> place(ClaimView claim, Optional<String> datasetId) {
        Form form = Form.of(claim.form()).orElseThrow();
        Optional<String> dataset = form == Form.RATIO ? Optional.empty() : datasetId;
        return Optional.ofNullable(claim.task()).flatMap(vocabulary::task).flatMap(task -> vocabulary
                .metric(claim.metric())
                .map(metric -> board(new BoardQuery(
                        task,
                        metric,
                        form,
                        dataset,
                        Optional.empty(),
                        View.TYPICAL,
                        Narrowing.NONE.from(BoardOrigin.of(claim)),
                        BoardQuery.naturalForm(metric),
                        Optional.empty())))
                .map(board -> BoardPlace.on(board, claim.id())));
    }

    private ClaimsOfBoards claimsOf(long number, Task task, Metric metric) {
        return claimsOfBoards.get(new Coordinates(number, false, task.id(), metric.id()), key -> {
            List<ClaimRow> rows = claims.onBoards(key.task(), key.metric());
            Set<String> papers = rows.stream().map(row -> row.claim().paper()).collect(Collectors.toSet());
            return new ClaimsOfBoards(rows, claims.ofPapers(papers));
        });
    }

    /** Nothing that came behind the entry counts; what is made of it never changes. */
    private ClaimsOfBoards claimsAsOf(long number, Task task, Metric metric) {
        return claimsOfBoards.get(new Coordinates(number, true, task.id(), metric.id()), key -> {
            List<ClaimRow> rows = claims.onBoardsAsOf(key.task(), key.metric(), number);
            Set<String> papers = rows.stream().map(row -> row.claim().paper()).collect(Collectors.toSet());
            return new ClaimsOfBoards(rows, claims.ofPapersAsOf(papers, number));
        });
    }

    private Collection<String> models(Task task, Metric metric) {
        return models(claimsOf(ledger.number(), task, metric));
    }

    private static Collection<String> models(ClaimsOfBoards found) {
        return found.claims().stream().map(Narrowing::modelId).collect(Collectors.toSet());
    }

    /** Knows the forms, datasets and models that there were then. */
    private BoardQueryReader readerAsOf(String task, String metric, long number) {
        List<ClaimRow> then = vocabulary
                .task(task)
                .flatMap(known -> vocabulary.metric(metric).map(measured -> claimsAsOf(number, known, measured)))
                .map(ClaimsOfBoards::claims)
                .orElse(List.of());
        List<BoardCount> counts = then.stream()
                .filter(row -> !row.claim().isRetracted())
                .map(BoardCount::of)
                .toList();
        return new BoardQueryReader(
                vocabulary,
                new BoardIndex(vocabulary, counts),
                (known, measured) -> models(claimsAsOf(number, known, measured)));
    }

    private BoardQueryReader reader() {
        return new BoardQueryReader(vocabulary, index(), this::models);
    }

    private BoardIndex index() {
        return indexes.get(ledger.number(), number -> new BoardIndex(vocabulary, claims.boardCounts()));
    }
}
