package org.claimboard.feed;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.claimboard.chart.Markup;
import org.claimboard.vocabulary.VocabularyReader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimboard.leaderboard.ClaimBuilder.aClaim;

class ClaimEntriesTest {
    private static final ClaimEntries ENTRIES = new ClaimEntries(VocabularyReader.shipped());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "20  | flops             | exact    | SLA: 20× less computation, video generation",
                "20  | training-time     | up_to    | SLA: up to 20× shorter training time, video generation",
                "2   | inference-latency | at_least | SLA: ≥ 2× lower inference latency, video generation",
                "3   | parameters        | about    | SLA: ≈ 3× fewer parameters, video generation",
                "3   | training-data     | exact    | SLA: 3× less training data, video generation",
                "3   | model-size        | exact    | SLA: 3× smaller model size, video generation",
                "1.5 | throughput        | average  | SLA: 1.5× on average higher throughput, video generation",
                "0.8 | memory            | exact    | SLA: 0.8× in memory, worse than its baseline, video generation",
            })
    void aFactorIsSaidAsAnImprovement(String factor, String metric, String qualifier, String title) {
        assertThat(ENTRIES.title(aClaim().system("SLA")
                        .onTask("video-generation")
                        .metric(metric)
                        .ratio(factor)
                        .qualifier(qualifier)
                        .row()
                        .claim()))
                .isEqualTo(title);
    }

    @Test
    void aValueIsSaidWithItsUnit() {
        assertThat(ENTRIES.title(aClaim().system("Net")
                        .onTask("image-classification")
                        .metric("top1-accuracy")
                        .absolute("83.1", "%")
                        .row()
                        .claim()))
                .isEqualTo("Net: 83.1% top-1 accuracy, image classification");
    }

    @Test
    void idsAreValidUuidsThatDependOnTheirNameAlone() {
        assertThat(EntryId.of("a")).isEqualTo(EntryId.of("a")).isNotEqualTo(EntryId.of("b"));
        assertThat(EntryId.of("a"))
                .matches("urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
    }

    @Test
    void whatXmlCanNotHoldIsLeftOut() {
        assertThat(Markup.wellFormed("a\u0000\u0008b\uD800c\uFFFEd\ne")).isEqualTo("abcd\ne");
    }
}
