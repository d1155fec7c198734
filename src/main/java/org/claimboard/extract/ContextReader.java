package org.claimboard.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.claimboard.normalise.Form;
import org.claimboard.normalise.Quantity;
import org.claimboard.normalise.Rule;
import org.claimboard.vocabulary.Dataset;
import org.claimboard.vocabulary.Dimension;
import org.claimboard.vocabulary.HardwareLevel;
import org.claimboard.vocabulary.HardwareTarget;
import org.claimboard.vocabulary.Metric;
import org.claimboard.vocabulary.Task;

/** Reads the context of the candidates of one sentence. */
final class ContextReader {
    private final Clause clause;
    private final Sentence sentence;
    private final String text;
    private final List<Names.Name<Dataset>> datasets;
    private final NumberLists lists;
    private final Paper paper;
    private final BaselineFinder baselines;
    private final WholeFinder wholes;
    private final DatasetFinder datasetFinder;
    private final HardwareFinder hardware;
    private final ModelFinder models;

    /**
     * What holds for the whole paper.
     *
     * @param system its own systems
     * @param tasks where its tasks are found
     * @param climate how strongly title and abstract point to each task
     * @param onlyDataset its dataset, where it names one alone
     * @param onlyDevice the device that it runs on, where it names one alone
     * @param titledDevice the device that the title names as what all runs on
     * @param onlyModel the model that it evaluates on, where it names one alone
     */
    record Paper(
            SystemFinder system,
            TaskFinder tasks,
            Map<Task, Integer> climate,
            Optional<Found> onlyDataset,
            Optional<HardwareFinder.Device> onlyDevice,
            Optional<HardwareFinder.Device> titledDevice,
            Optional<Found> onlyModel) {}

    ContextReader(
            Clause clause,
            String text,
            List<Names.Name<Dataset>> datasets,
            List<Names.Name<HardwareTarget>> devices,
            Paper paper) {
        this.clause = clause;
        this.sentence = clause.sentence();
        this.text = text;
        this.datasets = datasets;
        this.lists = new NumberLists(clause);
        this.paper = paper;
        BaselinePhrase phrases = new BaselinePhrase(sentence, text);
        this.baselines = new BaselineFinder(sentence, phrases);
        this.wholes = new WholeFinder(sentence, text, phrases);
        this.datasetFinder = new DatasetFinder(sentence, text, datasets, clause::isName);
        this.hardware = new HardwareFinder(sentence, text, devices);
        this.models = new ModelFinder(sentence, text, paper.system().main());
    }

    Context of(Candidate candidate) {
        int index = candidate.index();
        Metric metric = candidate.binding().metric();
        int previous = clause.previousQuantity(index);
        int next = nextQuantity(index);
        Optional<Found> dataset = datasetFinder
                .of(index, previous, next, isScored(candidate))
                .map(found -> datasetFinder.split(found, lists.place(index), lists.size(index)))
                .or(() -> metric.efficiency() ? Optional.empty() : paper.onlyDataset());
        Optional<Found> system = paper.system().of(sentence, text, index);
        return new Context(
                system,
                baseline(candidate),
                paper.tasks().of(sentence, paper.climate(), metric, dataset.flatMap(this::known)),
                dataset,
                models.of(index, next)
                        .or(paper::onlyModel)
                        .filter(found ->
                                dataset.isEmpty() || !dataset.get().words().equals(found.words())),
                isMeasuredOnDevice(metric) ? device(candidate, previous, next) : Optional.empty());
    }

    /** What the sentence names; "on the same edge platform" is the device that the paper names elsewhere. */
    private Optional<HardwareFinder.Device> device(Candidate candidate, int previous, int next) {
        Optional<HardwareFinder.Device> here = hardware.of(candidate.index(), previous, next);
        Optional<HardwareFinder.Device> only = isFigure(candidate) ? paper.onlyDevice() : Optional.empty();
        return here.filter(found -> only.isEmpty() || found.target().level() != HardwareLevel.FAMILY)
                .or(() -> only)
                .or(() -> here)
                .or(() -> isSpeed(candidate) ? paper.titledDevice() : Optional.empty());
    }

    /** A quality, or operations and energy that are stated beside one. */
    private static boolean isScored(Candidate candidate) {
        Metric metric = candidate.binding().metric();
        boolean beside = candidate.reading().form() == Form.ABSOLUTE
                && (metric.dimension() == Dimension.MACS
                        || metric.dimension() == Dimension.FLOPS
                        || metric.dimension() == Dimension.ENERGY);
        return !metric.efficiency() || beside;
    }

    private Optional<Found> baseline(Candidate candidate) {
        int index = candidate.index();
        Quantity written = clause.quantity(index);
        boolean target = candidate.reading().form() == Form.ABSOLUTE;
        boolean pair = target
                && candidate.quantity().start() > written.start()
                && written.second().isPresent();
        if (pair) {
            int end = written.first().end();
            int blank = text.substring(end, Math.min(text.length(), end + 4)).indexOf(' ');
            String before = text.substring(written.first().start(), end + Math.max(0, blank));
            return Optional.of(Found.elsewhere(before, "the value before the change"));
        }
        if (target && candidate.binding().metric().efficiency()) {
            return Optional.empty();
        }
        boolean share = candidate.rule() == Rule.ONLY_SHARE_OF || candidate.rule() == Rule.INVERSE_FACTOR;
        Optional<Found> whole = share && candidate.binding().to() <= index ? wholes.whole(index) : Optional.empty();
        Optional<Found> owner = candidate.rule() == Rule.RETAINS ? wholes.owner(index) : Optional.empty();
        return whole.or(() -> owner)
                .or(() -> wholes.within(index))
                .or(() -> baselines.of(
                        index,
                        lists.place(index),
                        lists.size(index),
                        candidate.reading().form() != Form.ABSOLUTE));
    }

    private Optional<Dataset> known(Found found) {
        return datasets.stream()
                .filter(name -> name.from() >= found.from() && name.to() <= found.to())
                .map(Names.Name::entry)
                .findFirst();
    }

    private static boolean isSpeed(Candidate candidate) {
        return switch (candidate.binding().metric().dimension()) {
            case TIME, RATE, ENERGY, POWER -> true;
            default -> false;
        };
    }

    /** A plain time or rate was measured on the paper's device even where another sentence names it. */
    private static boolean isFigure(Candidate candidate) {
        Dimension dimension = candidate.binding().metric().dimension();
        return candidate.reading().form() == Form.ABSOLUTE
                && (dimension == Dimension.TIME || dimension == Dimension.RATE);
    }

    /** Times, rates, memory and energy depend on a device; counts and qualities do not. */
    private static boolean isMeasuredOnDevice(Metric metric) {
        if (metric.id().equals("model-size")) {
            return false;
        }
        return switch (metric.dimension()) {
            case TIME, RATE, BYTES, ENERGY, POWER, TOKENS -> true;
            case PERCENT -> metric.efficiency() && metric.dimension() == Dimension.PERCENT;
            default -> false;
        };
    }

    private int nextQuantity(int index) {
        for (int at = index + 1; at < sentence.size(); at++) {
            boolean device = clause.isName(at) || at + 1 < sentence.size() && clause.isName(at + 1);
            if (sentence.isQuantity(at) && !device) {
                return at;
            }
            if (at - index > 60) {
                return at;
            }
        }
        return sentence.size();
    }
}
