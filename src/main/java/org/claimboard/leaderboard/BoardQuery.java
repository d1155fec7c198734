package org.claimboard.leaderboard;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.claimboard.normalise.Form;
import org.claimboard.vocabulary.HardwareTarget;
import org.claimboard.vocabulary.Metric;
import org.claimboard.vocabulary.Task;

/**
 * Which board is asked for, every default filled in; the same query is the same board until the ledger grows.
 *
 * @param datasetId for absolute and delta, the board's dataset, where empty is the claims that state none; for ratio a
 *     filter, where empty is any dataset
 * @param hardware the node whose claims are wanted, with all that is below it; empty for all
 * @param asOf the ledger's entry behind which nothing counts; empty for the board as it is
 */
public record BoardQuery(
        Task task,
        Metric metric,
        Form form,
        Optional<String> datasetId,
        Optional<HardwareTarget> hardware,
        View view,
        Optional<Long> asOf) {

    /** What stands in an address for claims that state no dataset. */
    public static final String NOT_STATED = HardwareTarget.NOT_STATED;

    /** The board as it is. */
    public BoardQuery(
            Task task,
            Metric metric,
            Form form,
            Optional<String> datasetId,
            Optional<HardwareTarget> hardware,
            View view) {
        this(task, metric, form, datasetId, hardware, view, Optional.empty());
    }

    /** The same board as it was at an entry of the ledger; empty for as it is. */
    public BoardQuery asOf(Optional<Long> ledgerNumber) {
        return new BoardQuery(task, metric, form, datasetId, hardware, view, ledgerNumber);
    }

    /** The board's page, e.g. {@code /leaderboards/llm-inference/inference-latency?form=ratio&hardware=gpu}. */
    public String path() {
        return "/leaderboards/" + encoded(task.id()) + "/" + encoded(metric.id()) + parameters();
    }

    /**
     * What stands behind the path, e.g. {@code ?form=ratio&hardware=gpu}. Form and dataset are always said where a
     * board is bound to them, since their defaults move as claims come; the view only where it is not typical.
     */
    public String parameters() {
        List<String> parameters = new ArrayList<>();
        parameters.add("form=" + form.id());
        requiredDataset().ifPresent(id -> parameters.add("dataset=" + encoded(id)));
        hardware.ifPresent(node -> parameters.add("hardware=" + encoded(node.id())));
        if (view != View.TYPICAL) {
            parameters.add("view=" + view.id());
        }
        asOf.ifPresent(number -> parameters.add("asOf=" + number));
        return "?" + String.join("&", parameters);
    }

    public BoardQuery withView(View other) {
        return new BoardQuery(task, metric, form, datasetId, hardware, other, asOf);
    }

    /** The same coordinates on other hardware; empty for all. */
    public BoardQuery onHardware(Optional<HardwareTarget> other) {
        return new BoardQuery(task, metric, form, datasetId, other, view, asOf);
    }

    /** Of the same task, metric, hardware and view, the board of another form and dataset. */
    BoardQuery withForm(Form otherForm, Optional<String> otherDatasetId) {
        return new BoardQuery(task, metric, otherForm, otherDatasetId, hardware, view, asOf);
    }

    /** True where the larger value is the better one; an improvement factor is better when larger for every metric. */
    public boolean biggerIsBetter() {
        return form == Form.RATIO || metric.higherIsBetter();
    }

    /** The dataset id that a claim must have, {@code not-stated} for none; empty where any will do. */
    Optional<String> requiredDataset() {
        return form == Form.RATIO ? datasetId : Optional.of(datasetId.orElse(NOT_STATED));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
