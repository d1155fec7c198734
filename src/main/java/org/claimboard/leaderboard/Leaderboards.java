package org.claimboard.leaderboard;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;

import org.claimboard.claim.BoardClaim;
import org.claimboard.claim.BoardCount;
import org.claimboard.claim.BoardKey;
import org.claimboard.claim.ClaimView;
import org.claimboard.ledger.Ledger;
import org.claimboard.normalise.Form;
import org.claimboard.problem.ProblemException;
import org.claimboard.vocabulary.HardwareTarget;
import org.claimboard.vocabulary.Task;
import org.claimboard.vocabulary.Vocabulary;

/**
 * The boards that exist, and each of them.
 *
 * <p>What is made once is kept until the ledger says that a claim of it changed. The ledger's number is read before the
 * claims, so what is kept under it is as new as it says, or newer.
 */
@ApplicationScoped
public class Leaderboards {
    /** What a kept board takes for each claim on it: a place, its ranks or its reason, and what its wording leaves open. */
    private static final int BYTES_OF_A_ROW = 40;

    private static final double SHARE = 0.4;

    private final BoardStates states;
    private final KeptClaims kept;
    private final BoardSources sources;
    private final Ledger ledger;
    private final Clock clock;
    private final Vocabulary vocabulary;
    private final BoardAssembly assembly;
    private final Cache<Asked, Made> boards;

    /** @param sort in which order; each but the default is a list of its own */
    private record Asked(BoardQuery query, BoardSort sort) {}

    /** @param changedAt the entry that last changed its claims */
    private record Made(long changedAt, BoardListing listing) {}

    Leaderboards(
            BoardStates states,
            KeptClaims kept,
            BoardSources sources,
            Ledger ledger,
            Clock clock,
            Vocabulary vocabulary,
            BoardsConfig config,
            MeterRegistry meters) {
        this.states = states;
        this.kept = kept;
        this.sources = sources;
        this.ledger = ledger;
        this.clock = clock;
        this.vocabulary = vocabulary;
        this.assembly = new BoardAssembly(vocabulary);
        this.boards = Caffeine.newBuilder()
                .maximumWeight(KeptClaims.bytes(config, SHARE) / BYTES_OF_A_ROW)
                .weigher((Asked key, Made made) -> 1 + made.listing().spots().size())
                .recordStats()
                .build();
        CaffeineCacheMetrics.monitor(meters, boards, "boards");
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
        BoardQueryReader reader = reader();
        return index().boards(reader.task(taskId), reader.hardwareAsked(hardware));
    }

    /** How many boards there are. */
    @Transactional
    public long count() {
        return index().size();
    }

    /** The boards with most claims that were read in abstracts, the one with most first. */
    @Transactional
    public List<BoardSummary> largest(int most) {
        return index().largest(BoardOrigin.ABSTRACTS, most);
    }

    /** Tasks and metrics that have a board. */
    @Transactional
    public Set<BoardKey> keys() {
        return index().keys();
    }

    /**
     * The tasks that have boards, summed up.
     *
     * @param hardware a node; claims below it count
     * @param most how many boards of each task are named
     * @throws ProblemException (invalid parameter) where there is no such node, with the nearest ones
     */
    @Transactional
    public List<TaskBoards> tasks(Optional<String> hardware, int most) {
        return index().tasks(reader().hardwareAsked(hardware), most);
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
        return query(states.now(), task, metric, params);
    }

    private BoardQuery query(BoardState state, String task, String metric, BoardParams params) {
        Optional<Long> asOf = params.asOf
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(text -> AsOf.number(text, ledger, clock.instant()));
        return asOf.map(number -> readerAsOf(task, metric, number))
                .orElseGet(() -> reader(state))
                .read(task, metric, params)
                .asOf(asOf);
    }

    /** The board that an address means, at one state of the ledger. */
    @Transactional
    public Board board(String task, String metric, BoardParams params) {
        return listing(task, metric, params, new BoardListingParams()).board();
    }

    /** The same in the order asked for. */
    @Transactional
    public BoardListing listing(String task, String metric, BoardParams params, BoardListingParams order) {
        BoardState state = states.now();
        BoardQuery query = query(state, task, metric, params);
        return listing(state, query, order.boardSort());
    }

    @Transactional
    public Board board(BoardQuery query) {
        return listing(states.now(), query, BoardSort.DEFAULT).board();
    }

    private BoardListing listing(BoardState state, BoardQuery query, BoardSort sort) {
        if (ledger.isBeingWritten()) {
            return BoardListing.of(made(state, query), sort);
        }
        long changedAt = query.asOf().orElseGet(() -> state.changedAt(key(query)));
        Asked asked = new Asked(query, sort);
        Made found = boards.getIfPresent(asked);
        if (found == null || found.changedAt() < changedAt) {
            Board board = sort.equals(BoardSort.DEFAULT)
                    ? made(state, query)
                    : listing(state, query, BoardSort.DEFAULT).board();
            found = boards.asMap()
                    .compute(
                            asked,
                            (same, old) -> old != null && old.changedAt() >= changedAt
                                    ? old
                                    : new Made(changedAt, BoardListing.of(board, sort)));
        }
        return found.listing().at(query.asOf().orElseGet(state::ledgerNumber));
    }

    private Board made(BoardState state, BoardQuery query) {
        return query.asOf()
                .map(number -> assembly.assemble(query, kept.asOf(number, key(query)), sources.asOf(number), number))
                .orElseGet(() ->
                        assembly.assemble(query, kept.of(state, key(query)), sources.now(), state.ledgerNumber()));
    }

    private static BoardKey key(BoardQuery query) {
        return new BoardKey(query.task().id(), query.metric().id());
    }

    /** What is known of the boards, for whoever asks about several of them. */
    @Transactional
    BoardState state() {
        return states.now();
    }

    /** The claims of a task and metric, for whoever asks what a change would do to their boards. */
    List<BoardClaim> claims(BoardState state, BoardKey board) {
        return kept.of(state, board);
    }

    Board board(BoardState state, BoardQuery query) {
        return listing(state, query, BoardSort.DEFAULT).board();
    }

    /** How many shown claims there are by task, metric, form, dataset and hardware. */
    @Transactional
    public List<BoardCount> counts() {
        return index().counts();
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

    /** Knows the forms, datasets and models that there were then. */
    private BoardQueryReader readerAsOf(String task, String metric, long number) {
        Optional<BoardKey> board = vocabulary
                .task(task)
                .flatMap(known -> vocabulary.metric(metric).map(measured -> new BoardKey(known.id(), measured.id())));
        List<BoardClaim> then = board.map(key -> kept.asOf(number, key)).orElse(List.of());
        List<BoardCount> counts = then.stream()
                .filter(claim -> !claim.isRetracted())
                .map(claim -> BoardCount.of(board.orElseThrow(), claim))
                .toList();
        return new BoardQueryReader(
                vocabulary, new BoardIndex(vocabulary, counts), (known, measured) -> KeptClaims.models(then));
    }

    private BoardQueryReader reader() {
        return reader(states.now());
    }

    private BoardQueryReader reader(BoardState state) {
        return new BoardQueryReader(
                vocabulary,
                state.index(),
                (task, metric) -> KeptClaims.models(kept.of(state, new BoardKey(task.id(), metric.id()))));
    }

    private BoardIndex index() {
        return states.now().index();
    }
}
