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
 * @param narrowing what else a reader filters by
 * @param defaultForm the form that an address of this task and metric means where it says none
 * @param asOf the ledger's entry behind which nothing counts; empty for the board as it is
 */
public record BoardQuery(
        Task task,
        Metric metric,
        Form form,
        Optional<String> datasetId,
        Optional<HardwareTarget> hardware,
        View view,
        Narrowing narrowing,
        Form defaultForm,
        Optional<Long> asOf) {

    /** What stands in an address for claims that state no dataset. */
    public static final String NOT_STATED = HardwareTarget.NOT_STATED;

    /** A board that nothing narrows, where an address without a form means the one that is natural for the metric. */
    public BoardQuery(
            Task task,
            Metric metric,
            Form form,
            Optional<String> datasetId,
            Optional<HardwareTarget> hardware,
            View view) {
        this(task, metric, form, datasetId, hardware, view, Narrowing.NONE, naturalForm(metric), Optional.empty());
    }

    /** Costs are mostly claimed as improvements over somebody else's, qualities as what was reached. */
    static Form naturalForm(Metric metric) {
        return metric.efficiency() ? Form.RATIO : Form.ABSOLUTE;
    }

    /** The board's page, e.g. {@code /leaderboards/llm-inference/inference-latency?hardware=gpu}. */
    public String path() {
        return page() + parameters();
    }

    /** The path of the board's page without a query. */
    public String page() {
        return "/leaderboards/" + encoded(task.id()) + "/" + encoded(metric.id());
    }

    /**
     * What stands behind the path, e.g. {@code ?form=delta&dataset=imagenet}; empty where everything is as it is by
     * default. The dataset is always said where a board is bound to it: its default moves as claims come.
     *
     * @param more what else the address says, such as {@code page=2}
     */
    public String parameters(String... more) {
        List<String> parameters = new ArrayList<>();
        if (form != defaultForm) {
            parameters.add("form=" + form.id());
        }
        requiredDataset().ifPresent(id -> parameters.add("dataset=" + encoded(id)));
        hardware.ifPresent(node -> parameters.add("hardware=" + encoded(node.id())));
        parameters.addAll(narrowing.parameters());
        if (view != View.TYPICAL) {
            parameters.add("view=" + view.id());
        }
        asOf.ifPresent(number -> parameters.add("asOf=" + number));
        for (String parameter : more) {
            if (!parameter.isEmpty()) {
                parameters.add(parameter);
            }
        }
        return parameters.isEmpty() ? "" : "?" + String.join("&", parameters);
    }

    public BoardQuery withView(View other) {
        return new BoardQuery(task, metric, form, datasetId, hardware, other, narrowing, defaultForm, asOf);
    }

    /** The same coordinates on other hardware; empty for all. */
    public BoardQuery onHardware(Optional<HardwareTarget> other) {
        return new BoardQuery(task, metric, form, datasetId, other, view, narrowing, defaultForm, asOf);
    }

    /** The same board with nothing filtered away; a dataset that the board is bound to stays. */
    public BoardQuery unfiltered() {
        Optional<String> bound = form == Form.RATIO ? Optional.empty() : datasetId;
        return new BoardQuery(
                task,
                metric,
                form,
                bound,
                Optional.empty(),
                view,
                Narrowing.NONE.from(narrowing.origin()),
                defaultForm,
                asOf);
    }

    /** True where a reader filtered something away. */
    public boolean isFiltered() {
        return !equals(unfiltered());
    }

    /** Of the same task, metric, hardware and view, the board of another form and dataset. */
    BoardQuery withForm(Form otherForm, Optional<String> otherDatasetId) {
        return new BoardQuery(task, metric, otherForm, otherDatasetId, hardware, view, narrowing, defaultForm, asOf);
    }

    /** The board of the other kind of claims, by its address alone: forms and datasets of the two differ. */
    public String otherOrigin() {
        return switch (narrowing.origin()) {
            case ABSTRACTS -> page() + "?origin=" + BoardOrigin.IMPORTED.id();
            case IMPORTED -> page();
        };
    }

    BoardQuery narrowedTo(Narrowing other) {
        return new BoardQuery(task, metric, form, datasetId, hardware, view, other, defaultForm, asOf);
    }

    /** The same board as it was at an entry of the ledger; empty for as it is. */
    public BoardQuery asOf(Optional<Long> ledgerNumber) {
        return new BoardQuery(task, metric, form, datasetId, hardware, view, narrowing, defaultForm, ledgerNumber);
    }

    /** True where the larger value is the better one; an improvement factor is better when larger for every metric. */
    public boolean biggerIsBetter() {
        return form == Form.RATIO || metric.higherIsBetter();
    }

    /** True for the claims that state no dataset although their form is compared by dataset: they are listed, not ranked. */
    public boolean ranksNothing() {
        return form != Form.RATIO && datasetId.isEmpty();
    }

    /** The dataset id that a claim must have, {@code not-stated} for none; empty where any will do. */
    Optional<String> requiredDataset() {
        return form == Form.RATIO ? datasetId : Optional.of(datasetId.orElse(NOT_STATED));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
