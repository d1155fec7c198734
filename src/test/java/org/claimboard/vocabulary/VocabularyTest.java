package org.claimboard.vocabulary;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class VocabularyTest {
    private final Vocabulary vocabulary = VocabularyReader.shipped();

    @Test
    void findsHardwareByEverySpelling() {
        assertThat(vocabulary.hardwareSpelled("a-100").map(HardwareTarget::id)).contains("nvidia-a100");
    }

    @Test
    void putsADeviceBelowItsClass() {
        assertThat(vocabulary.hardwareAtOrBelow("gpu")).contains("gpu", "nvidia", "nvidia-a100");
    }

    @Test
    void suggestsTheNearestIds() {
        assertThat(Vocabulary.nearest(
                        "inference-latencies",
                        vocabulary.metrics().stream().map(Metric::id).toList()))
                .contains("inference-latency");
    }
}
