package org.claimboard.leaderboard;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.claimboard.claim.ClaimRow;
import org.claimboard.claim.ClaimView;
import org.claimboard.leaderboard.NotRanked.Why;
import org.claimboard.leaderboard.Ranking.Ranked;
import org.claimboard.normalise.Form;
import org.claimboard.vocabulary.Metric;
import org.claimboard.vocabulary.Vocabulary;

/** Makes a board out of the claims of its task and metric. Knows no database: the claims are handed in. */
final class BoardAssembly {
    /** Of claims that say the same, the older one stands first. */
    static final Comparator<ClaimRow> OLDEST_FIRST = Comparator.comparing(
                    (ClaimRow row) -> row.claim().published())
            .thenComparing(row -> row.claim().id());

    private final Vocabulary vocabulary;

    BoardAssembly(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * @param rows every claim of the task and metric, retracted ones too, in any order
     * @param claimsOfPapers the shown claims of some papers; asked once
     */
    Board assemble(
            BoardQuery query,
            List<ClaimRow> rows,
            Function<Collection<String>, List<ClaimRow>> claimsOfPapers,
            long ledgerNumber) {
        List<ClaimRow> own = rows.stream().filter(row -> isFrom(query, row)).toList();
        long elsewhere = rows.stream()
                .filter(row -> !isFrom(query, row) && !row.claim().isRetracted())
                .count();
        return assemble(query, own, claimsOfPapers, elsewhere, ledgerNumber);
    }

    private static boolean isFrom(BoardQuery query, ClaimRow row) {
        return BoardOrigin.of(row.claim()) == query.narrowing().origin();
    }

    private Board assemble(
            BoardQuery query,
            List<ClaimRow> rows,
            Function<Collection<String>, List<ClaimRow>> claimsOfPapers,
            long elsewhere,
            long ledgerNumber) {
        Admission admission = new Admission(query, vocabulary, rows);
        List<ClaimRow> toRank = new ArrayList<>();
        List<ClaimRow> bestCases = new ArrayList<>();
        Map<ClaimRow, Why> outside = new LinkedHashMap<>();
        for (ClaimRow row : rows) {
            if (query.narrowing().admits(row)) {
                Optional<Why> refusal = admission.refusal(row);
                if (refusal.isPresent()) {
                    outside.put(row, refusal.get());
                } else {
                    (Placing.of(row.claim(), query).bestCase() ? bestCases : toRank).add(row);
                }
            }
        }
        List<ClaimRow> listed = query.ranksNothing() ? withoutDataset(outside) : List.of();
        Companions companions = companions(query, List.of(toRank, bestCases, listed), claimsOfPapers);
        return new Board(
                query,
                BoardWords.title(query, datasetName(query, rows), modelName(query, rows)),
                ranked(toRank, query, companions),
                bestCases(bestCases, query, companions),
                notRanked(outside, listed, admission, companions),
                choices(query, admission, rows),
                new FacetCounts(query, vocabulary, admission, rows).count(),
                elsewhere,
                ledgerNumber);
    }

    private static List<ClaimRow> withoutDataset(Map<ClaimRow, Why> outside) {
        return outside.entrySet().stream()
                .filter(one -> one.getValue() == Why.NO_DATASET)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Listed claims first, by their numbers and not by merit; then the others by their reasons. */
    private static List<NotRanked> notRanked(
            Map<ClaimRow, Why> outside, List<ClaimRow> listed, Admission admission, Companions companions) {
        List<NotRanked> notRanked = new ArrayList<>();
        outside.forEach((row, why) -> notRanked.add(new NotRanked(
                row,
                why,
                admission.reason(row, why),
                why == Why.NO_DATASET && !listed.isEmpty() ? companions.of(row) : List.of())));
        Comparator<NotRanked> byNumber = Comparator.comparing(
                        (NotRanked one) -> one.row().claim().unit())
                .thenComparing(one -> one.row().claim().low())
                .thenComparing(one -> one.row().claim().high())
                .thenComparing(NotRanked::row, OLDEST_FIRST);
        Comparator<NotRanked> byReason =
                Comparator.comparing(NotRanked::reason).thenComparing(NotRanked::row, OLDEST_FIRST);
        Comparator<NotRanked> listedFirst =
                Comparator.comparing((NotRanked one) -> listed.isEmpty() || one.why() != Why.NO_DATASET);
        notRanked.sort(listedFirst.thenComparing((one, other) -> !listed.isEmpty() && one.why() == Why.NO_DATASET
                ? byNumber.compare(one, other)
                : byReason.compare(one, other)));
        return notRanked;
    }

    private List<BoardRow> ranked(List<ClaimRow> rows, BoardQuery query, Companions companions) {
        List<Ranked<ClaimRow>> ranked = Ranking.rank(
                rows, row -> Placing.of(row.claim(), query).interval(), query.biggerIsBetter(), OLDEST_FIRST);
        return ranked.stream()
                .map(one -> new BoardRow(
                        one.from(),
                        one.to(),
                        one.item(),
                        companions.of(one.item()),
                        Placing.of(one.item().claim(), query).interval()))
                .toList();
    }

    private List<BoardRow> bestCases(List<ClaimRow> rows, BoardQuery query, Companions companions) {
        Comparator<ClaimRow> byNumber = Comparator.comparing((ClaimRow row) -> Placing.advertised(row.claim(), query));
        return rows.stream()
                .sorted((query.biggerIsBetter() ? byNumber.reversed() : byNumber).thenComparing(OLDEST_FIRST))
                .map(row -> new BoardRow(
                        null,
                        null,
                        row,
                        companions.of(row),
                        Placing.of(row.claim(), query).interval()))
                .toList();
    }

    private Companions companions(
            BoardQuery query,
            List<List<ClaimRow>> tables,
            Function<Collection<String>, List<ClaimRow>> claimsOfPapers) {
        Set<String> papers = tables.stream()
                .flatMap(List::stream)
                .map(row -> row.claim().paper())
                .collect(Collectors.toCollection(TreeSet::new));
        Map<String, List<ClaimView>> byPaper = claimsOfPapers.apply(papers).stream()
                .filter(row -> isFrom(query, row))
                .map(ClaimRow::claim)
                .filter(claim -> isCompanion(query.metric(), claim))
                .collect(Collectors.groupingBy(ClaimView::paper));
        return row -> byPaper.getOrDefault(row.claim().paper(), List.of());
    }

    private boolean isCompanion(Metric metric, ClaimView claim) {
        return vocabulary
                .metric(claim.metric())
                .filter(other -> other.efficiency() != metric.efficiency())
                .isPresent();
    }

    private Optional<String> datasetName(BoardQuery query, List<ClaimRow> rows) {
        return query.requiredDataset().map(id -> {
            String written = rows.stream()
                    .filter(row -> id.equals(row.datasetId()))
                    .min(OLDEST_FIRST)
                    .map(row -> row.claim().dataset())
                    .orElse(null);
            return BoardWords.dataset(vocabulary, id, written);
        });
    }

    private static Optional<String> modelName(BoardQuery query, List<ClaimRow> rows) {
        return query.narrowing()
                .model()
                .map(id -> id.equals(BoardQuery.NOT_STATED)
                        ? "not stated"
                        : rows.stream()
                                .filter(row -> Narrowing.modelKey(row).equals(Vocabulary.key(id)))
                                .min(OLDEST_FIRST)
                                .map(row -> row.claim().model())
                                .orElse(id));
    }

    private List<BoardChoice> choices(BoardQuery query, Admission admission, List<ClaimRow> rows) {
        List<ClaimRow> shown = rows.stream()
                .filter(row -> !row.claim().isRetracted() && admission.onHardware(row))
                .filter(query.narrowing()::admits)
                .toList();
        List<BoardChoice> choices = new ArrayList<>();
        for (Form form : List.of(Form.RATIO, Form.ABSOLUTE, Form.DELTA)) {
            Map<String, List<ClaimRow>> byDataset = shown.stream()
                    .filter(row -> row.claim().form().equals(form.id()))
                    .collect(Collectors.groupingBy(row -> boardDataset(form, row), TreeMap::new, Collectors.toList()));
            byDataset.entrySet().stream()
                    .map(entry -> choice(query, form, entry.getKey(), entry.getValue()))
                    .sorted(Comparator.comparing(BoardChoice::claims).reversed())
                    .forEach(choices::add);
        }
        return choices;
    }

    private BoardChoice choice(BoardQuery query, Form form, String datasetId, List<ClaimRow> rows) {
        Optional<String> dataset = Optional.of(datasetId).filter(id -> !id.isEmpty());
        BoardQuery sibling = query.withForm(form, dataset);
        String name = form == Form.RATIO ? "" : datasetName(sibling, rows).orElse("");
        return new BoardChoice(form, dataset, name, rows.size(), sibling);
    }

    /** The dataset that splits the boards of a form; empty for a ratio, which has one board, and where none is stated. */
    private static String boardDataset(Form form, ClaimRow row) {
        return form == Form.RATIO || row.datasetId() == null ? "" : row.datasetId();
    }

    /** What the papers on a board claim on the other side of efficiency and quality. */
    private interface Companions {
        List<ClaimView> of(ClaimRow row);
    }
}
