package org.claimboard.leaderboard;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
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
import org.claimboard.leaderboard.Ranking.Ranked;
import org.claimboard.normalise.Form;
import org.claimboard.vocabulary.Metric;
import org.claimboard.vocabulary.Vocabulary;

/** Makes a board out of the claims of its task and metric. Knows no database: the claims are handed in. */
final class BoardAssembly {
    /** Of claims that say the same, the older one stands first. */
    private static final Comparator<ClaimRow> OLDEST_FIRST = Comparator.comparing(
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
        Admission admission = new Admission(query, vocabulary, rows);
        List<ClaimRow> toRank = new ArrayList<>();
        List<ClaimRow> bestCases = new ArrayList<>();
        List<NotRanked> notRanked = new ArrayList<>();
        for (ClaimRow row : rows) {
            Optional<String> refusal = admission.refusal(row);
            if (refusal.isPresent()) {
                notRanked.add(new NotRanked(row, refusal.get()));
            } else {
                (Placing.of(row.claim(), query).bestCase() ? bestCases : toRank).add(row);
            }
        }
        notRanked.sort(Comparator.comparing(NotRanked::reason).thenComparing(NotRanked::row, OLDEST_FIRST));
        Companions companions = companions(query.metric(), toRank, bestCases, claimsOfPapers);
        return new Board(
                query,
                BoardWords.title(query, datasetName(query, rows)),
                ranked(toRank, query, companions),
                bestCases(bestCases, query, companions),
                notRanked,
                choices(query, rows.stream().filter(admission::counts).toList()),
                ledgerNumber);
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
            Metric metric,
            List<ClaimRow> ranked,
            List<ClaimRow> bestCases,
            Function<Collection<String>, List<ClaimRow>> claimsOfPapers) {
        Set<String> papers = new TreeSet<>();
        ranked.forEach(row -> papers.add(row.claim().paper()));
        bestCases.forEach(row -> papers.add(row.claim().paper()));
        Map<String, List<ClaimView>> byPaper = claimsOfPapers.apply(papers).stream()
                .map(ClaimRow::claim)
                .filter(claim -> isCompanion(metric, claim))
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

    private List<BoardChoice> choices(BoardQuery query, List<ClaimRow> shown) {
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
