package org.claimboard.leaderboard;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.claimboard.claim.BoardClaim;
import org.claimboard.claim.BoardKey;
import org.claimboard.claim.ClaimContents;
import org.claimboard.claim.ClaimRow;
import org.claimboard.claim.ClaimView;
import org.claimboard.normalise.Form;
import org.claimboard.vocabulary.HardwareTarget;
import org.claimboard.vocabulary.Metric;
import org.claimboard.vocabulary.Task;
import org.claimboard.vocabulary.Vocabulary;

/** Says what a change of a claim would do to the boards, without doing it. */
@ApplicationScoped
public class BoardEffects {
    private final Leaderboards leaderboards;
    private final BoardSources sources;
    private final ClaimContents contents;
    private final Vocabulary vocabulary;
    private final BoardAssembly assembly;

    BoardEffects(Leaderboards leaderboards, BoardSources sources, ClaimContents contents, Vocabulary vocabulary) {
        this.leaderboards = leaderboards;
        this.sources = sources;
        this.contents = contents;
        this.vocabulary = vocabulary;
        this.assembly = new BoardAssembly(vocabulary);
    }

    /**
     * The boards that the claim stands on now or would stand on, over all hardware and for its own hardware, each made
     * twice: as it is, and with the claim replaced.
     */
    @Transactional
    public List<BoardEffect> of(ClaimChange change) {
        return of(List.of(change)).get(change);
    }

    /** The same for many, each as if it were the only one. However many they are, the boards' claims are read once. */
    @Transactional
    public Map<ClaimChange, List<BoardEffect>> of(Collection<ClaimChange> changes) {
        Map<ClaimChange, List<BoardEffect>> effects = new HashMap<>();
        BoardState state = leaderboards.state();
        for (ClaimChange change : changes) {
            BoardClaim then = BoardClaim.of(row(change.after()));
            List<BoardEffect> ofChange = new ArrayList<>();
            for (BoardQuery query : boardsOf(change)) {
                boolean stays = query.task().id().equals(change.after().task())
                        && query.metric().id().equals(change.after().metric());
                ofChange.add(effect(state, query, then, stays));
            }
            effects.put(change, List.copyOf(ofChange));
        }
        return effects;
    }

    private Set<BoardQuery> boardsOf(ClaimChange change) {
        Set<BoardQuery> boards = new LinkedHashSet<>();
        change.before().map(this::row).ifPresent(now -> boards.addAll(boardsOf(now)));
        boards.addAll(boardsOf(row(change.after())));
        return boards;
    }

    /** @param stays true where the claim would be of the board's task and metric */
    private BoardEffect effect(BoardState state, BoardQuery query, BoardClaim then, boolean stays) {
        BoardKey key = new BoardKey(query.task().id(), query.metric().id());
        List<BoardClaim> replaced = new ArrayList<>(leaderboards.claims(state, key));
        replaced.removeIf(claim -> claim.id() == then.id());
        if (stays) {
            replaced.add(then);
        }
        Board before = leaderboards.board(state, query);
        Board after = assembly.places(query, replaced, sources.now());
        return new BoardEffect(
                after.title(),
                query.path(),
                BoardPlace.on(before, then.id()),
                BoardPlace.on(after, then.id()),
                !first(before).equals(first(after)));
    }

    private static Set<Long> first(Board board) {
        return board.ranked().stream()
                .filter(row -> row.rankFrom() == 1)
                .map(row -> row.claim().id())
                .collect(Collectors.toSet());
    }

    private List<BoardQuery> boardsOf(ClaimRow row) {
        ClaimView claim = row.claim();
        Optional<Task> task = Optional.ofNullable(claim.task()).flatMap(vocabulary::task);
        Optional<Metric> metric = vocabulary.metric(claim.metric());
        if (task.isEmpty() || metric.isEmpty()) {
            return List.of();
        }
        Form form = Form.of(claim.form()).orElseThrow();
        Optional<String> dataset = form == Form.RATIO ? Optional.empty() : Optional.ofNullable(row.datasetId());
        BoardQuery everywhere = new BoardQuery(task.get(), metric.get(), form, dataset, Optional.empty(), View.TYPICAL)
                .narrowedTo(Narrowing.NONE.from(BoardOrigin.of(claim)));
        List<BoardQuery> boards = new ArrayList<>(List.of(everywhere));
        Optional.of(row.hardwareId())
                .filter(id -> !id.equals(HardwareTarget.NOT_STATED) && !id.equals(HardwareTarget.OTHER))
                .flatMap(vocabulary::hardware)
                .ifPresent(node -> boards.add(everywhere.onHardware(Optional.of(node))));
        return boards;
    }

    private ClaimRow row(ClaimView claim) {
        return new ClaimRow(
                claim, contents.datasetId(claim.dataset()), contents.hardwareId(claim.hardware()), List.of());
    }
}
