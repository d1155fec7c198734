package org.claimboard.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.claimboard.claim.ClaimView;
import org.claimboard.claim.DatasetId;
import org.claimboard.leaderboard.Board;
import org.claimboard.normalise.Form;
import org.claimboard.vocabulary.Metric;
import org.claimboard.vocabulary.Vocabulary;

/**
 * A board's claims against what the same papers claim on the other side of efficiency and quality. As on a board, one axis
 * holds one metric in one form, and one dataset where the form is no ratio. Efficiency lies across, quality goes up.
 *
 * @param other what the board's metric is set against; empty where no paper claims both
 */
record ScatterContent(Board board, Optional<Side> other, List<Pair> pairs) implements ChartContent {
    private static final int MOST_SAID = 10;
    private static final List<ChartTable.Column> COLUMNS = List.of(
            ChartTable.Column.text("system", "System"),
            ChartTable.Column.number("efficiencyText", "Efficiency"),
            ChartTable.Column.csvOnly("efficiency"),
            ChartTable.Column.csvOnly("efficiencyUnit"),
            ChartTable.Column.number("qualityText", "Quality"),
            ChartTable.Column.csvOnly("quality"),
            ChartTable.Column.csvOnly("qualityUnit"),
            ChartTable.Column.text("front", "On the front"),
            ChartTable.Column.text("published", "Published"),
            ChartTable.Column.csvOnly("paper"),
            ChartTable.Column.csvOnly("efficiencyClaim"),
            ChartTable.Column.csvOnly("qualityClaim"));

    /** What claims must share to be one axis; the dataset is its id, empty for a ratio or where none is stated. */
    record Side(Metric metric, Form form, String dataset, String datasetName, String unit) {
        static Side of(ClaimView claim, Metric metric, Vocabulary vocabulary) {
            Form form = Form.of(claim.form()).orElseThrow();
            String id = form == Form.RATIO || claim.dataset() == null ? "" : DatasetId.of(vocabulary, claim.dataset());
            String name = vocabulary.dataset(id).map(dataset -> dataset.name()).orElse(id);
            return new Side(metric, form, id, name, claim.unit());
        }

        String words() {
            return ChartText.inSentence(metric.name()) + (dataset.isEmpty() ? "" : " on " + datasetName);
        }
    }

    /**
     * What one paper claims on both sides.
     *
     * @param across the efficiency claim, {@code x} its value
     * @param bestCase true where one of the two is
     * @param front true where no other pair is as good on both sides and better on one
     */
    record Pair(ClaimView across, BigDecimal x, ClaimView up, BigDecimal y, boolean bestCase, boolean front) {
        ChartPoint.Mark mark() {
            if (front) {
                return ChartPoint.Mark.LEADING;
            }
            return bestCase ? ChartPoint.Mark.BEST_CASE : ChartPoint.Mark.BEHIND;
        }

        String said() {
            return ClaimWords.said(across) + ", " + ChartValues.of(up);
        }

        Pair withFront(boolean onFront) {
            return new Pair(across, x, up, y, bestCase, onFront);
        }
    }

    /** @param against what the other side must measure; empty for the metric that most papers of the board claim */
    static ScatterContent of(Board board, Optional<Metric> against, Vocabulary vocabulary) {
        Pairing pairing = new Pairing(board, vocabulary);
        Optional<Side> other = pairing.other(against);
        return new ScatterContent(board, other, other.map(pairing::pairs).orElse(List.of()));
    }

    boolean efficiencyIsBoard() {
        return board.query().metric().efficiency();
    }

    /** What lies across: efficiency. */
    Measure across() {
        return measure(efficiencyIsBoard(), Pair::across);
    }

    /** What goes up: quality. */
    Measure up() {
        return measure(!efficiencyIsBoard(), Pair::up);
    }

    private Measure measure(boolean ofBoard, Function<Pair, ClaimView> claim) {
        Side side = other.orElseThrow();
        return Measure.of(
                ofBoard ? board.query().metric() : side.metric(),
                ofBoard ? board.query().form() : side.form(),
                claim.apply(pairs.get(0)).unit(),
                pairs.stream()
                        .map(claim)
                        .flatMap(one -> Stream.of(one.low(), one.high()))
                        .toList());
    }

    List<ChartPoint> points() {
        if (pairs.isEmpty()) {
            return List.of();
        }
        Measure across = across();
        Measure up = up();
        return pairs.stream()
                .map(pair -> new ChartPoint(
                        across.in(pair.x()),
                        up.in(pair.y()),
                        pair.mark(),
                        ClaimWords.name(pair.across()),
                        pair.said(),
                        ClaimWords.path(pair.across())))
                .toList();
    }

    @Override
    public String title() {
        return board.title() + other.map(side -> ", against " + side.words()).orElse("");
    }

    @Override
    public String alt() {
        String start = "Quality against efficiency. " + title() + ". ";
        if (pairs.isEmpty()) {
            return start + "No paper claims both.";
        }
        String front = said(true);
        String behind = said(false);
        return start + ChartText.counted(pairs.size(), "pair") + " of claims"
                + (front.isEmpty() ? "" : "; on the Pareto front: " + front)
                + (behind.isEmpty() ? "" : "; behind it: " + behind) + ".";
    }

    private String said(boolean front) {
        List<Pair> some = pairs.stream().filter(pair -> pair.front() == front).toList();
        String said = some.stream().limit(MOST_SAID).map(Pair::said).collect(Collectors.joining("; "));
        return some.size() > MOST_SAID ? said + " and " + (some.size() - MOST_SAID) + " more" : said;
    }

    @Override
    public ChartTable table() {
        List<ChartTable.Row> rows = pairs.stream().map(ScatterContent::line).toList();
        return new ChartTable(COLUMNS, rows, rows.size());
    }

    private static ChartTable.Row line(Pair pair) {
        return ChartTable.Row.of(
                ClaimWords.path(pair.across()),
                ClaimWords.name(pair.across()),
                ChartValues.of(pair.across()),
                pair.x(),
                pair.across().unit(),
                ChartValues.of(pair.up()),
                pair.y(),
                pair.up().unit(),
                pair.front() ? "yes" : "",
                pair.across().published(),
                pair.across().paper(),
                pair.across().id(),
                pair.up().id());
    }

    /** A pair holds both of its claims in full. */
    @Override
    public int rows() {
        return board.size() + pairs.size() * 50;
    }

    @Override
    public long ledgerNumber() {
        return board.ledgerNumber();
    }

    @Override
    public Sketch sketch(ChartLook look) {
        return new ScatterSketch(this, look).sketch();
    }
}
