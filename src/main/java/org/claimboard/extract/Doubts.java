package org.claimboard.extract;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.claimboard.normalise.Form;
import org.claimboard.normalise.Unit;
import org.claimboard.vocabulary.Metric;

/** Finds what the evidence for a candidate lacks. */
final class Doubts {
    private static final int SHORT_PHRASE = 5;
    private static final int PHASE_REACH = 6;
    private static final int COMPARISON_REACH = 14;
    private static final int CROWD = 4;
    private static final Set<String> OWN = Words.of(
            "we our us result experiment evaluation empirically extensive achieve achieving achieved demonstrate show");
    private static final Set<String> COMPARING = Words.of(
            "than compared versus v vs against outperforming surpassing over contrast unlike whereas naive baseline");

    private final Candidate candidate;
    private final Binding binding;
    private final Clause clause;
    private final Sentence sentence;
    private final Set<Doubt> found = EnumSet.noneOf(Doubt.class);

    private Doubts(Candidate candidate, Clause clause) {
        this.candidate = candidate;
        this.binding = candidate.binding();
        this.clause = clause;
        this.sentence = clause.sentence();
    }

    static Set<Doubt> of(Candidate candidate, Clause clause, Context context) {
        Doubts doubts = new Doubts(candidate, clause);
        doubts.aboutMetric();
        doubts.aboutValue(context);
        doubts.aboutSentence(context);
        return doubts.found;
    }

    private void aboutMetric() {
        Optional<MetricMention> cue = clause.mentions().stream()
                .filter(mention -> mention.from() == binding.from()
                        && mention.to() == binding.to()
                        && mention.metric().equals(binding.metric()))
                .findFirst();
        boolean shared = cue.filter(MetricMention::shared).isPresent();
        add(Doubt.SHARED_CUE, shared);
        add(Doubt.NO_PHASE_NEAR, shared && !isPhaseNear());
        add(Doubt.METRIC_NOT_NAMED, cue.isEmpty());
        add(Doubt.DISTANT_CUE, behindFirst() < aheadOfLast() - SHORT_PHRASE);
        add(
                Doubt.RIVAL_CUE,
                clause.mentions().stream()
                        .anyMatch(mention -> mention.from() >= behindFirst() && mention.to() <= aheadOfLast()));
        add(Doubt.CONTINUED_LIST, binding.isContinued());
    }

    private void aboutValue(Context context) {
        boolean absolute = candidate.reading().form() == Form.ABSOLUTE;
        add(Doubt.BARE_NUMBER, candidate.quantity().is(Unit.Kind.NONE));
        add(Doubt.BEHIND_COMPARISON, absolute && isBehindComparison());
        add(Doubt.NO_BASELINE, !absolute && context.baseline().isEmpty());
        add(Doubt.AMBIGUOUS_PERCENT, candidate.flags().contains(ClaimFlag.AMBIGUOUS));
        add(Doubt.CONTRADICTION, candidate.flags().contains(ClaimFlag.CONTRADICTION));
    }

    private void aboutSentence(Context context) {
        long numbers = sentence.tokens().stream().filter(Token::isQuantity).count();
        boolean named = context.system().filter(this::isNamedHere).isPresent();
        add(Doubt.CROWDED_SENTENCE, numbers >= CROWD);
        add(Doubt.NO_SYSTEM, context.system().isEmpty());
        add(
                Doubt.NOT_OWN_WORDS,
                !named && sentence.tokens().stream().map(Token::norm).noneMatch(OWN::contains));
    }

    /** By its own place, or by the first word of a name that the paper introduced elsewhere. */
    private boolean isNamedHere(Found system) {
        String first = system.words().split(" ", 2)[0];
        return system.isIn(sentence)
                || sentence.tokens().stream().map(Token::text).anyMatch(first::equalsIgnoreCase);
    }

    private void add(Doubt doubt, boolean holds) {
        if (holds) {
            found.add(doubt);
        }
    }

    /** Behind whichever of number and words for the metric comes first. */
    private int behindFirst() {
        return Math.min(binding.to(), candidate.index() + 1);
    }

    private int aheadOfLast() {
        return Math.max(binding.from(), candidate.index());
    }

    private boolean isPhaseNear() {
        Phrasebook<Metric> phases = new Phrasebook<>();
        binding.metric().hints().context().forEach(word -> phases.add(word, binding.metric()));
        return phases.matches(sentence).stream()
                .anyMatch(match -> Math.max(match.from() - binding.to(), binding.from() - match.to()) <= PHASE_REACH);
    }

    /** Not the "over" of "over 80%", which hedges the number. */
    private boolean isBehindComparison() {
        if (sentence.norm(0).equals("in") && sentence.norm(1).equals("contrast")) {
            return true;
        }
        for (int at = candidate.index() - 2; at >= Math.max(0, candidate.index() - COMPARISON_REACH); at--) {
            if (sentence.isQuantity(at)) {
                return false;
            }
            if (COMPARING.contains(sentence.norm(at))) {
                return true;
            }
        }
        return false;
    }
}
