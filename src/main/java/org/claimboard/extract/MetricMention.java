package org.claimboard.extract;

import java.util.List;

import org.claimboard.vocabulary.Dimension;
import org.claimboard.vocabulary.Metric;

/**
 * Words of a sentence that point to a metric.
 *
 * @param from index of the first token
 * @param to index behind the last token
 * @param metric the metric, chosen by context where several share the cue
 * @param inverse true where the words name the metric's inverse: "speed" of a time
 * @param shared true where several metrics share the cue
 * @param why how the choice was made, for the explanation
 */
record MetricMention(int from, int to, Metric metric, boolean inverse, boolean shared, String why) {
    /** The words as the sentence has them. */
    String words(Sentence sentence, String text) {
        return text.substring(sentence.at(from).start(), sentence.at(to - 1).end());
    }

    /** "compression ratio": how many times smaller something is, or by what share. */
    boolean isCompression() {
        return inverse && metric.dimension() == Dimension.BYTES;
    }

    static boolean anyIn(List<MetricMention> mentions, int from, int to) {
        return mentions.stream().anyMatch(mention -> mention.from() >= from && mention.from() < to);
    }
}
