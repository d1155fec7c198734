package org.claimboard.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.claimboard.normalise.Form;
import org.claimboard.normalise.Qualifier;
import org.claimboard.vocabulary.HardwareTarget;
import org.claimboard.vocabulary.Metric;
import org.claimboard.vocabulary.Task;

/** Turns a candidate with its context into the claim that readers see, with its quote and explanation. */
final class ClaimWriter {
    /** How many tokens away from the number a baseline or dataset may stand to be quoted with it. */
    private static final int QUOTED = 16;

    private final String text;

    ClaimWriter(String text) {
        this.text = text;
    }

    ExtractedClaim claim(Candidate candidate, Context context, Set<Doubt> doubts) {
        Metric metric = candidate.binding().metric();
        boolean ratio = candidate.reading().form() == Form.RATIO;
        Optional<HardwareFinder.Device> device = context.hardware();
        return new ExtractedClaim(
                quote(candidate, context),
                new Span(candidate.quantity().valueStart(), candidate.quantity().end()),
                metric.id(),
                candidate.reading().form(),
                candidate.reading().low(),
                candidate.reading().high(),
                ratio ? "x" : metric.unit(),
                candidate.hedge().map(Qualifiers.Hedge::qualifier).orElse(Qualifier.EXACT),
                context.system().map(Found::words),
                context.baseline().map(Found::words),
                context.task().map(Task::id),
                context.dataset().map(Found::words),
                context.model().map(Found::words),
                device.map(HardwareFinder.Device::target).map(HardwareTarget::name),
                device.flatMap(HardwareFinder.Device::count),
                candidate.reading().derivation(),
                explanation(candidate, context),
                candidate.flags(),
                Confidence.of(doubts));
    }

    /** The shortest stretch with the number, the words for its metric and change and, if near, its baseline and dataset. */
    private Span quote(Candidate candidate, Context context) {
        Sentence sentence = candidate.sentence();
        int from = candidate.index();
        int to = candidate.index() + 1;
        List<int[]> stretches = new ArrayList<>();
        stretches.add(new int[] {candidate.binding().from(), candidate.binding().to()});
        candidate.binding().change().ifPresent(at -> stretches.add(new int[] {at, at + 1}));
        candidate.hedge().ifPresent(hedge -> stretches.add(new int[] {hedge.from(), hedge.to()}));
        near(context.baseline(), candidate.index())
                .ifPresent(found -> stretches.add(new int[] {found.from(), found.to()}));
        near(context.dataset(), candidate.index())
                .ifPresent(found -> stretches.add(new int[] {found.from(), found.to()}));
        for (int[] stretch : stretches) {
            from = Math.min(from, stretch[0]);
            to = Math.max(to, stretch[1]);
        }
        int start = Math.min(sentence.at(from).start(), candidate.quantity().start());
        int end = Math.max(
                sentence.at(Math.min(to, sentence.size()) - 1).end(),
                candidate.quantity().end());
        return new Span(start, end);
    }

    private static Optional<Found> near(Optional<Found> found, int index) {
        return found.filter(words -> words.from() >= 0 && Math.abs(words.from() - index) <= QUOTED);
    }

    private List<Evidence> explanation(Candidate candidate, Context context) {
        List<Evidence> explanation = new ArrayList<>();
        Sentence sentence = candidate.sentence();
        Binding binding = candidate.binding();
        String cue = words(sentence, binding.from(), binding.to());
        explanation.add(
                new Evidence("metric", cue, "read as " + binding.metric().name() + " by " + binding.why()));
        String change = binding.change().map(at -> sentence.at(at).text()).orElse("");
        String written = text.substring(
                candidate.quantity().start(), candidate.quantity().end());
        explanation.add(new Evidence(
                "form",
                change.isEmpty() ? written : change,
                "the rule '" + candidate.rule().id() + "' makes it "
                        + candidate.reading().form().id()));
        candidate
                .hedge()
                .ifPresent(hedge -> explanation.add(new Evidence(
                        "qualifier",
                        words(sentence, hedge.from(), hedge.to()),
                        "hedges the number as " + hedge.qualifier().id())));
        add(explanation, "system", context.system());
        add(explanation, "baseline", context.baseline());
        add(explanation, "dataset", context.dataset());
        add(explanation, "model", context.model());
        add(explanation, "hardware", context.hardware().map(HardwareFinder.Device::words));
        context.task()
                .ifPresent(task -> explanation.add(
                        new Evidence("task", task.name(), "the cues of title, sentence and abstract point to it")));
        return List.copyOf(explanation);
    }

    private static void add(List<Evidence> explanation, String field, Optional<Found> found) {
        found.ifPresent(words -> explanation.add(new Evidence(field, words.words(), words.reason())));
    }

    private String words(Sentence sentence, int from, int to) {
        return text.substring(
                sentence.at(from).start(),
                sentence.at(Math.min(to, sentence.size()) - 1).end());
    }
}
