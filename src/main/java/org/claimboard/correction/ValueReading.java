package org.claimboard.correction;

import java.math.BigDecimal;

import org.claimboard.extract.WrittenValue;
import org.claimboard.normalise.Derivation;
import org.claimboard.normalise.Reading;

/**
 * What follows from the value as a sender typed it: "45% lower" of a latency is the improvement factor 1.8182.
 *
 * @param form id of the form that the words have
 * @param sentence the derivation in one line
 * @param assumed true where the words do not say which way the value went, and an improvement was assumed
 * @param used true where form, low and high of the correction were taken from it; false where the sender gave others
 */
public record ValueReading(
        String form, BigDecimal low, BigDecimal high, String sentence, boolean assumed, boolean used) {

    static ValueReading of(WrittenValue value) {
        Reading reading = value.reading();
        return new ValueReading(
                reading.form().id(),
                reading.low(),
                reading.high(),
                reading.derivation().sentence(),
                value.assumed(),
                false);
    }

    static ValueReading of(String form, BigDecimal low, BigDecimal high, Derivation derivation) {
        return new ValueReading(form, low, high, derivation.sentence(), false, false);
    }

    ValueReading asUsed() {
        return new ValueReading(form, low, high, sentence, assumed, true);
    }
}
