package org.claimboard.extract;

import java.util.Optional;
import java.util.Set;

import org.claimboard.normalise.Unit;

/** What a percentage of parts measures, where only a verb tells: parts that are skipped, a model that is compressed. */
final class ShareGuesses {
    private static final Set<String> PARTS =
            Words.of("neuron block layer expert head parameter weight channel activation filter ffn connection");
    private static final Set<String> SKIPPING =
            Words.of("skip skipping skipped prune pruning pruned deactivate drop dropping");
    private static final Set<String> USING =
            Words.of("activate activated activating active use using used activation conditionally");

    private final Clause clause;
    private final MetricCues cues;

    ShareGuesses(Clause clause, MetricCues cues) {
        this.clause = clause;
        this.cues = cues;
    }

    /** What a percentage of parts or of a compressed model measures. */
    Optional<Binding> of(Figure figure) {
        return unused(figure.index(), figure.following()).or(() -> compressed(figure.index(), figure.following()));
    }

    /** "skips 25-30% of the blocks", "8% of the neurons are activated": the share that is left out is sparsity. */
    private Optional<Binding> unused(int index, Following following) {
        Sentence sentence = clause.sentence();
        if (!following.ofShare() || !clause.quantity(index).is(Unit.Kind.PERCENT)) {
            return Optional.empty();
        }
        boolean tokens = false;
        boolean parts = false;
        for (int at = following.from(); at < following.to(); at++) {
            tokens |= sentence.at(at).isAny("token");
            parts |= PARTS.contains(sentence.norm(at)) || tokens;
        }
        int from = Math.max(0, index - 4);
        int to = Math.min(sentence.size(), following.to() + 2);
        for (int at = from; parts && at < to; at++) {
            boolean behind = at >= following.to();
            boolean skips = at < index && SKIPPING.contains(sentence.norm(at));
            boolean uses = !tokens
                    && (at < index || behind)
                    && USING.contains(sentence.norm(at))
                    && !sentence.isQuantity(at - 1);
            if (skips || uses) {
                int verb = at;
                return cues.named("sparsity")
                        .map(metric -> new Binding(metric, uses, verb, verb + 1, Optional.empty(), "the share in use"));
            }
        }
        return Optional.empty();
    }

    /** "compressed ResNet-18 by 81.44%", "compress it to 20% of its original size": the size of the model. */
    private Optional<Binding> compressed(int index, Following following) {
        Optional<Integer> verb = clause.changes()
                .before(index)
                .filter(at -> clause.sentence().at(at).norm().startsWith("compress"));
        boolean named = MetricMention.anyIn(clause.mentions(), verb.orElse(index), following.to());
        boolean share = index > 0
                && clause.quantity(index).is(Unit.Kind.PERCENT)
                && clause.sentence().at(index - 1).isAny("by", "to");
        return verb.filter(at -> share && !named).flatMap(at -> cues.named("model-size")
                .map(metric -> new Binding(metric, false, at, at + 1, verb, "what was compressed")));
    }
}
