package org.claimboard.correction;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.claimboard.extract.ExtractedClaim;
import org.claimboard.extract.Extractor;
import org.claimboard.extract.WrittenValue;
import org.claimboard.paper.Paper;
import org.claimboard.vocabulary.Metric;

/**
 * Computes what a sender need not: the normalised value of a number as written.
 *
 * <p>Where the text is a number of the abstract that the extractor reads for the same metric, its sentence says which way
 * the value went, and that reading is taken; else the typed words are read by themselves.
 */
@ApplicationScoped
class ValueReader {
    private final Extractor extractor;

    ValueReader(Extractor extractor) {
        this.extractor = extractor;
    }

    Optional<ValueReading> read(Paper paper, String quote, String valueText, Metric metric) {
        return inAbstract(paper, quote, valueText, metric)
                .or(() -> WrittenValue.of(valueText, metric).map(ValueReading::of));
    }

    private Optional<ValueReading> inAbstract(Paper paper, String quote, String valueText, Metric metric) {
        String text = paper.abstractText();
        int from = quote == null ? -1 : text.indexOf(quote);
        if (from < 0) {
            return Optional.empty();
        }
        int to = from + quote.length();
        return extractor.extract(paper.title(), text).claims().stream()
                .filter(claim -> claim.metric().equals(metric.id()) && claim.derivation() != null)
                .filter(claim -> from <= claim.value().start() && claim.value().end() <= to)
                .filter(claim -> claim.value().in(text).equals(valueText))
                .findFirst()
                .map(ValueReader::reading);
    }

    private static ValueReading reading(ExtractedClaim claim) {
        return ValueReading.of(claim.form().id(), claim.low(), claim.high(), claim.derivation());
    }
}
