package org.claimboard.intake.read;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.claimboard.vocabulary.Metric;
import org.claimboard.vocabulary.Vocabulary;
import org.claimboard.vocabulary.VocabularyReader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class WrittenValueTest {
    private static final Vocabulary VOCABULARY = VocabularyReader.shipped();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "56.55%         | accuracy          | 56.55     | %     | exact | ",
                "76.5 %         | f1                | 76.5      | %     | exact | ",
                "63.7*          | accuracy          | 63.7      | %     | exact | mark-left-out",
                "90.0 ± 0.5     | accuracy          | 90.0      | %     | exact | spread-left-out",
                "\uFEFF93.3     | f1                | 93.3      | %     | exact | byte-order-mark",
                "24M            | parameters        | 24000000  | count | exact | ",
                "~257M          | parameters        | 257000000 | count | about | ",
                "1,234,567      | parameters        | 1234567   | count | exact | thousands",
                "15,863.7 tokens/s | throughput     | 15863.7   | 1/s   | exact | thousands",
                "1.487547 ms    | inference-latency | 0.001487547 | s   | exact | ",
                "4145.546277 ms | inference-latency | 4.145546277 | s   | exact | ",
                "22.84          | psnr              | 22.84     | dB    | exact | ",
                "-3.5           | reward            | -3.5      | 1     | exact | ",
                "10400.99 W     | power             | 10400.99  | W     | exact | ",
            })
    void readsWhatCanBeReadOneWayOnly(
            String written, String metric, String value, String unit, String qualifier, String note) throws Exception {
        WrittenValue.Value read = WrittenValue.of(written, metric(metric), false);
        assertThat(read.low()).isEqualByComparingTo(value).isEqualByComparingTo(read.high());
        assertThat(read.unit()).isEqualTo(unit);
        assertThat(read.qualifier().id()).isEqualTo(qualifier);
        assertThat(read.remarks().stream().map(WrittenValue.Remark::kind).toList())
                .isEqualTo(Optional.ofNullable(note).stream().toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''            | accuracy          | no-value",
                "-             | accuracy          | no-value",
                "−             | accuracy          | no-value",
                "--*           | accuracy          | no-value",
                "?             | parameters        | no-value",
                "N/A           | accuracy          | no-value",
                "Yes           | accuracy          | not-a-number",
                "Elsner        | accuracy          | not-a-number",
                "60.7+         | accuracy          | not-a-number",
                "43B?          | parameters        | not-a-number",
                "93.0/90.7     | accuracy          | not-a-number",
                "70.14 (measured by Ge et al., 2018) | accuracy | comma",
                "17.1(16.1 with dynamic evaluation)  | perplexity | not-a-number",
                "3,5           | perplexity        | comma",
                "12,34,567     | parameters        | comma",
                "12            | inference-latency | no-unit",
                "12            | throughput        | no-unit",
                "12 GB         | inference-latency | unit",
                "2x            | accuracy          | unit",
                "56%           | perplexity        | unit",
                "24M           | accuracy          | unit",
                "0.93          | accuracy          | share-or-percent",
                "156           | accuracy          | out-of-range",
                "-4            | accuracy          | out-of-range",
                "1e99          | perplexity        | out-of-range",
            })
    void refusesWhatIsNoValueOrMoreThanOne(String written, String metric, String kind) {
        assertThatThrownBy(() -> WrittenValue.of(written, metric(metric), false))
                .isInstanceOfSatisfying(WrittenValue.NoValueException.class, refusal -> assertThat(refusal.kind())
                        .isEqualTo(kind));
    }

    @Test
    void readsAShareWhereTheFormatSaysSoAndFlagsIt() throws Exception {
        WrittenValue.Value read = WrittenValue.of("0.9266", metric("accuracy"), true);
        assertThat(read.low()).isEqualByComparingTo("92.66");
        assertThat(read.ambiguous()).isTrue();
        assertThat(WrittenValue.of("92.66", metric("accuracy"), true).ambiguous())
                .isFalse();
    }

    @Test
    void aVeryLongValueIsRefusedAtOnce() {
        assertThatThrownBy(() -> WrittenValue.of("9".repeat(1_000_000), metric("perplexity"), false))
                .isInstanceOf(WrittenValue.NoValueException.class);
    }

    private static Optional<Metric> metric(String id) {
        return Optional.of(VOCABULARY.metric(id).orElseThrow());
    }
}
