package org.claimboard.leaderboard;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.claimboard.claim.BoardKey;
import org.claimboard.claim.ClaimContents;
import org.claimboard.claim.ClaimQueries;
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
    private final ClaimQueries claims;
    private final ClaimContents contents;
    private final Vocabulary vocabulary;
    private final BoardAssembly assembly;

    BoardEffects(ClaimQueries claims, ClaimContents contents, Vocabulary vocabulary) {
        this.claims = claims;
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
        Map<ClaimChange, Set<BoardQuery>> concerned = new LinkedHashMap<>();
        changes.forEach(change -> concerned.computeIfAbsent(change, this::boardsOf));
        Map<BoardKey, List<ClaimRow>> rows = claims.onBoards(concerned.values().stream()
                .flatMap(Set::stream)
                .map(BoardEffects::key)
                .collect(Collectors.toSet()));
        Map<ClaimChange, List<BoardEffect>> effects = new HashMap<>();
        concerned.forEach((change, boards) -> {
            ClaimRow then = row(change.after());
            effects.put(
                    change,
                    boards.stream()
                            .map(query -> effect(query, rows.getOrDefault(key(query), List.of()), then))
                            .toList());
        });
        return effects;
    }

    private static BoardKey key(BoardQuery query) {
        return new BoardKey(query.task().id(), query.metric().id());
    }

    private Set<BoardQuery> boardsOf(ClaimChange change) {
        Set<BoardQuery> boards = new LinkedHashSet<>();
        change.before().map(this::row).ifPresent(now -> boards.addAll(boardsOf(now)));
        boards.addAll(boardsOf(row(change.after())));
        return boards;
    }

    private BoardEffect effect(BoardQuery query, List<ClaimRow> rows, ClaimRow then) {
        long id = then.claim().id();
        List<ClaimRow> replaced = new ArrayList<>(rows);
        replaced.removeIf(row -> row.claim().id() == id);
        if (query.task().id().equals(then.claim().task())
                && query.metric().id().equals(then.claim().metric())) {
            replaced.add(then);
        }
        Board before = board(query, rows);
        Board after = board(query, replaced);
        return new BoardEffect(
                after.title(),
                query.path(),
                BoardPlace.on(before, id),
                BoardPlace.on(after, id),
                !first(before).equals(first(after)));
    }

    private Board board(BoardQuery query, List<ClaimRow> rows) {
        return assembly.assemble(query, rows, papers -> List.of(), 0);
    }

    private static Set<Long> first(Board board) {
        return board.ranked().stream()
                .filter(row -> row.rankFrom() == 1)
                .map(row -> row.row().claim().id())
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
