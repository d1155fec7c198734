package org.claimboard.extract;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.claimboard.vocabulary.Dimension;
import org.claimboard.vocabulary.Direction;
import org.claimboard.vocabulary.Metric;
import org.claimboard.vocabulary.Vocabulary;
import org.claimboard.vocabulary.VocabularyReader;

import static org.assertj.core.api.Assertions.assertThat;

class NewMetricTest {
    @Test
    void readsAMetricThatOnlyTheVocabularyKnows() {
        Vocabulary shipped = VocabularyReader.shipped();
        List<Metric> metrics = new ArrayList<>(shipped.metrics());
        metrics.add(new Metric(
                "sparkle",
                "Sparkle",
                Direction.HIGHER,
                Dimension.PERCENT,
                false,
                List.of("sparkle rate"),
                "How often it sparkles."));
        Vocabulary vocabulary = new Vocabulary(
                metrics,
                List.copyOf(shipped.areas()),
                List.copyOf(shipped.tasks()),
                List.copyOf(shipped.hardware()),
                List.copyOf(shipped.datasets()));
        assertThat(new Extractor(vocabulary)
                        .extract("", "We reach a sparkle rate of 81.5%.")
                        .claims())
                .extracting(ExtractedClaim::metric)
                .containsExactly("sparkle");
    }
}
