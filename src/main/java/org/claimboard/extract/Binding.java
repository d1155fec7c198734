package org.claimboard.extract;

import java.util.List;
import java.util.Optional;

import org.claimboard.vocabulary.Metric;

/**
 * What a number measures and which way it went.
 *
 * @param metric the metric
 * @param inverse true where the words name the metric's inverse
 * @param from index of the first token that decided the metric
 * @param to index behind the last
 * @param change index of the word that says which way the value went
 * @param why how the metric was found, for the explanation
 */
record Binding(Metric metric, boolean inverse, int from, int to, Optional<Integer> change, String why) {
    private static final String CONTINUED = "the number before it in the list";

    static Binding of(MetricMention mention, Optional<Integer> change, String why) {
        return new Binding(mention.metric(), mention.inverse(), mention.from(), mention.to(), change, why);
    }

    static List<Binding> all(List<MetricMention> mentions, Optional<Integer> change, String why) {
        return mentions.stream().map(mention -> of(mention, change, why)).toList();
    }

    static Binding ofPlace(MetricMention mention, Optional<Integer> change) {
        return of(mention, change, "its place in the list");
    }

    /** The same metric for the next number of a list, whose own words may say another way. */
    Binding continued(Optional<Integer> ownChange) {
        return new Binding(metric, inverse, from, to, ownChange.or(() -> change), CONTINUED);
    }

    boolean isContinued() {
        return why.equals(CONTINUED);
    }

    Optional<Change> way(Sentence sentence) {
        return change.flatMap(at -> Change.of(sentence.at(at)));
    }
}
