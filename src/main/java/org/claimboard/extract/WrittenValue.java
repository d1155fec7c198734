package org.claimboard.extract;

import java.util.Optional;

import org.claimboard.normalise.Quantity;
import org.claimboard.normalise.Reading;
import org.claimboard.normalise.Rule;
import org.claimboard.vocabulary.Metric;

/**
 * Reads the value that a person types for a metric they name, by the same rules as the numbers of an abstract.
 *
 * <p>{@code of("45% lower", latency)} is 1.8182; so are "reduced by 45%" and, because nothing says the contrary,
 * "45%": a change without a direction is taken as an improvement and says so. "20 ms" is 0.02 s, "3x" is 3,
 * "from 48G to 7G" of a memory is 6.8571. A number that can be no value of the metric gives nothing.
 *
 * @param reading the value in canonical form with its derivation
 * @param assumed true where the words do not say which way the value went, and an improvement was assumed
 */
public record WrittenValue(Reading reading, boolean assumed) {
    /** Longer texts are no value. */
    private static final int LONGEST = 200;

    /** The first number of the text that can be a value of the metric; empty where there is none. Never throws. */
    public static Optional<WrittenValue> of(String text, Metric metric) {
        String value = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        for (Sentence sentence : Tokenizer.sentences(value)) {
            for (int index = 0; index < sentence.size(); index++) {
                Optional<WrittenValue> read = sentence.isQuantity(index)
                        ? read(new Surroundings(sentence, index), metric, value)
                        : Optional.empty();
                if (read.isPresent()) {
                    return read;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<WrittenValue> read(Surroundings words, Metric metric, String text) {
        Quantity quantity = words.quantity();
        // Plain text keeps every offset, so this is the number as it was typed.
        String written = text.substring(quantity.valueStart(), quantity.end());
        boolean versus = quantity.shape() == Quantity.Shape.VERSUS;
        if (versus || quantity.shape() == Quantity.Shape.FROM_TO) {
            if (metric.efficiency()) {
                return Reading.of(Rule.FROM_TO, metric, quantity, written).map(found -> new WrittenValue(found, false));
            }
            Quantity own = versus ? quantity.firstAlone() : quantity.secondAlone();
            return read(words, metric, own, written, Optional.empty());
        }
        if (quantity.shape() == Quantity.Shape.PRODUCT) {
            return Optional.empty();
        }
        return read(words, metric, quantity, written, words.change())
                .or(() -> words.change().isPresent()
                        ? Optional.empty()
                        : read(words, metric, quantity, written, Optional.of(Change.BETTER))
                                .map(found -> new WrittenValue(found.reading(), true)));
    }

    private static Optional<WrittenValue> read(
            Surroundings words, Metric metric, Quantity quantity, String written, Optional<Change> change) {
        Interpretation interpretation = new Interpretation(
                metric,
                false,
                change,
                quantity,
                words.isBehind("of"),
                words.isBefore("only") || words.isBehind("of"),
                words.isBefore("by"),
                words.isBefore("to"),
                words.says("relative") || words.says("relatively"),
                words.isBehind("compared"));
        return interpretation
                .rule()
                .flatMap(rule -> Reading.of(rule, metric, quantity, written))
                .map(reading -> new WrittenValue(reading, false));
    }

    /** The words around the number. */
    private record Surroundings(Sentence sentence, int index) {

        /** "from 0.77 to 0.85" is no range where somebody types it as a value that changed. */
        Quantity quantity() {
            Quantity quantity = sentence.at(index).quantity().orElseThrow();
            boolean from = sentence.norm(index - 1).equals("from");
            return quantity.isRange() && from ? quantity.as(Quantity.Shape.FROM_TO) : quantity;
        }

        Optional<Change> change() {
            for (int at = 0; at < sentence.size(); at++) {
                Optional<Change> change = Change.of(sentence.at(at));
                if (change.isPresent()) {
                    return change;
                }
            }
            return Optional.empty();
        }

        boolean isBefore(String word) {
            return sentence.norm(index - 1).equals(word);
        }

        boolean isBehind(String word) {
            return sentence.norm(index + 1).equals(word);
        }

        boolean says(String word) {
            for (int at = 0; at < sentence.size(); at++) {
                if (sentence.norm(at).equals(word)) {
                    return true;
                }
            }
            return false;
        }
    }
}
