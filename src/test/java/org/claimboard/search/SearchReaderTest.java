package org.claimboard.search;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.claimboard.claim.ClaimBounds;
import org.claimboard.claim.ClaimField;
import org.claimboard.claim.ClaimFilter;
import org.claimboard.claim.ClaimStatus;
import org.claimboard.claim.PublishedYears;
import org.claimboard.normalise.Form;
import org.claimboard.vocabulary.VocabularyReader;

import static org.assertj.core.api.Assertions.assertThat;

class SearchReaderTest {
    private static final SearchReader READER = new SearchReader(VocabularyReader.shipped());

    private final SearchReader reader = READER;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "speedup >= 5 | training time, inference latency, run time or throughput improved by a factor of at least 5",
                "speedup>=5x | training time, inference latency, run time or throughput improved by a factor of at least 5x",
                "latency < 10 ms | inference latency of less than 10 ms",
                "inference latency < 10ms | inference latency of less than 10ms",
                "memory <= 8 GB | memory of at most 8 GB",
                "memory ratio >= 2 | memory improved by a factor of at least 2",
                "memory >= 2 | memory improved by a factor of at least 2",
                "metric:accuracy > 80 | accuracy of more than 80 %",
                "metric:memory >= 2 | memory improved by a factor of at least 2",
                "accuracy > 80 | accuracy, top-1 accuracy or top-5 accuracy of more than 80 %",
                "accuracy > 80% | accuracy, top-1 accuracy or top-5 accuracy of more than 80%",
                "f1 delta >= 2 | F1 with a difference of at least 2",
                "f1 >= 2 points | F1 with a difference of at least 2 points",
                "speedup 2..5 | training time, inference latency, run time or throughput improved by a factor within 2 to 5",
                "latency = 10..20 ms | inference latency within 10 to 20 ms",
                "parameters < 10M | parameters of less than 10M",
                "ratio > 100 | any metric improved by a factor of more than 100",
                "value > 100 | any metric of more than 100",
                "PSNR ≥ 30 | PSNR of at least 30 dB",
                "fid < 10 | FID of less than 10",
                "task:llm-inference | task: LLM inference",
                "task:\"LLM inference\" | task: LLM inference",
                "task:LLM inference | task: LLM inference",
                "hardware:a100 | hardware: NVIDIA A100",
                "hardware: rtx 3090 | hardware: NVIDIA RTX 3090",
                "hardware:not-stated | hardware: not stated",
                "dataset:imagenet-1k | dataset: ImageNet",
                "dataset:mine | dataset has “mine”",
                "system:flash* | system like “flash*”",
                "system:\"FlashAttention\" | system is “FlashAttention”",
                "paper:lightseq | paper has “lightseq”",
                "qualifier:up-to | qualifier: up to",
                "form:factor | form: ratio",
                "status:all | status: all",
                "origin:curated | origin: curated",
                "year:2025 | published in 2025",
                "year:2020..2023 | published from 2020 to 2023",
                "year >= 2024 | published in 2024 or later",
                "year:>=2024 | published in 2024 or later",
                "year < 2024 | published in 2023 or before",
                "attention | “attention”",
                "\"flash attention\" | “flash attention”",
            })
    void readsOnePart(String typed, String words) {
        SearchQuery query = reader.read(typed);

        assertThat(query.notUnderstood()).isEmpty();
        assertThat(query.parts()).extracting(SearchPart::words).containsExactly(words);
        assertThat(query.parts().get(0)).satisfies(part -> {
            assertThat(part.start()).isZero();
            assertThat(part.end()).isEqualTo(typed.length());
        });
    }

    @Test
    void readsManyPartsInAnyOrder() {
        SearchQuery query =
                reader.read("task:llm-inference fast qualifier:exact, year:2025 memory ratio >= 2 decoding");

        assertThat(query.notUnderstood()).isEmpty();
        assertThat(query.words()).containsExactly("fast", "decoding");
        ClaimFilter filter = query.filter();
        assertThat(filter.among().get(ClaimField.TASK)).containsExactly("llm-inference");
        assertThat(filter.among().get(ClaimField.QUALIFIER)).containsExactly("exact");
        assertThat(filter.years()).contains(new PublishedYears(2025, 2025));
        assertThat(filter.bounds())
                .containsExactly(new ClaimBounds(
                        Set.of("memory"),
                        Optional.of(Form.RATIO),
                        Optional.of(new ClaimBounds.Limit(new BigDecimal(2), true)),
                        Optional.empty()));
    }

    @Test
    void unitsBecomeCanonical() {
        assertThat(reader.read("latency < 10 ms")
                        .filter()
                        .bounds()
                        .get(0)
                        .most()
                        .orElseThrow()
                        .value())
                .isEqualByComparingTo("0.01");
        assertThat(reader.read("memory <= 8 GB")
                        .filter()
                        .bounds()
                        .get(0)
                        .most()
                        .orElseThrow()
                        .value())
                .isEqualByComparingTo("8000000000");
        assertThat(reader.read("fid delta < -0.5")
                        .filter()
                        .bounds()
                        .get(0)
                        .most()
                        .orElseThrow()
                        .value())
                .isEqualByComparingTo("-0.5");
    }

    @Test
    void equalMeansAsShown() {
        ClaimBounds bounds = reader.read("speedup = 1.82").filter().bounds().get(0);

        assertThat(bounds.least().orElseThrow().value()).isLessThan(new BigDecimal("1.8182"));
        assertThat(bounds.most().orElseThrow().value()).isGreaterThan(new BigDecimal("1.8182"));
        assertThat(bounds.least().orElseThrow().value()).isGreaterThan(new BigDecimal("1.81"));
    }

    @Test
    void theNextMetricIsNoUnitOfTheNumberBeforeIt() {
        SearchQuery query = reader.read("memory > 2 flops ratio > 3 parameters < 10M");

        assertThat(query.notUnderstood()).isEmpty();
        assertThat(query.filter().bounds())
                .extracting(ClaimBounds::metrics)
                .containsExactly(Set.of("memory"), Set.of("flops"), Set.of("parameters"));
    }

    @Test
    void hardwareTakesWhatIsBelowIt() {
        assertThat(reader.read("hardware:gpu").filter().among().get(ClaimField.HARDWARE))
                .contains("gpu", "nvidia-a100");
    }

    @Test
    void theSameFieldTwiceMeansEither() {
        assertThat(reader.read("metric:fid metric:psnr").filter().among().get(ClaimField.METRIC))
                .containsExactlyInAnyOrder("fid", "psnr");
        assertThat(reader.read("year >= 2020 year <= 2022").filter().years()).contains(new PublishedYears(2020, 2022));
        assertThat(reader.read("status:retracted").filter().statuses()).containsExactly(ClaimStatus.RETRACTED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "latncy < 10 decoding | latncy < 10 | There is no metric “latncy”. | latency",
                "metric:memry decoding | metric:memry | There is no metric “memry”. | memory",
                "task:llm-inferense decoding | task:llm-inferense | There is no task “llm-inferense”. | llm-inference",
                "hardware:a1000 decoding | hardware:a1000 | There is no hardware “a1000”. | A100",
                "taks:llm-inference decoding | taks:llm-inference | There is no field “taks” to search by. | task:",
                "form:factorial decoding | form:factorial | There is no form “factorial”; | ",
                "qualifier:most decoding | qualifier:most | There is no qualifier “most”; | ",
                "year:25 decoding | year:25 | A year has four digits | ",
                "memory < 10 ms decoding | memory < 10 ms | “10 ms” is no amount of memory. | ",
                "memory < 50% decoding | memory < 50% | A saving is searched as a factor | ",
                "speedup < 10 ms decoding | speedup < 10 ms | “10 ms” is no factor | ",
                "decoding speedup >= | speedup >= | compares with no number | ",
                ">= 5 decoding | >= 5 | A number needs a metric before it | ",
                "task: | task: | has no value behind it | ",
            })
    void namesWhatItCantUnderstandAndKeepsTheRest(String typed, String part, String message, String nearest) {
        SearchQuery query = reader.read(typed);

        assertThat(query.notUnderstood()).hasSize(1);
        NotUnderstood left = query.notUnderstood().get(0);
        assertThat(left.part()).isEqualTo(part);
        assertThat(left.message()).contains(message);
        if (nearest != null) {
            assertThat(left.nearest()).extracting(NotUnderstood.Remedy::name).anyMatch(name -> name.contains(nearest));
            assertThat(reader.read(left.nearest().get(0).query()).notUnderstood())
                    .isEmpty();
        }
        assertThat(query.words()).isEqualTo(typed.contains("decoding") ? List.of("decoding") : List.of());
    }

    @Test
    void smallWordsCountForNothing() {
        assertThat(reader.read("decoding on the CPU").words()).containsExactly("decoding", "CPU");
    }

    @Test
    void aPartCanBeTakenOutAndAFieldNarrowed() {
        SearchQuery query = reader.read("fast task:llm-inference  speedup >= 5");

        assertThat(query.without(query.parts().get(1))).isEqualTo("fast speedup >= 5");
        assertThat(query.without(query.parts().get(2))).isEqualTo("fast task:llm-inference");
        assertThat(query.narrowedTo(SearchField.TASK, "llm-training")).isEqualTo("fast speedup >= 5 task:llm-training");
        assertThat(query.narrowedTo(SearchField.YEAR, "2025"))
                .isEqualTo("fast task:llm-inference speedup >= 5 year:2025");
    }

    @Test
    void valuesOfOneKindAreListedBestFirst() {
        assertThat(reader.read("speedup >= 5").usualSort()).isEqualTo("-low");
        assertThat(reader.read("latency < 10 ms").usualSort()).isEqualTo("low");
        assertThat(reader.read("attention").usualSort()).isEqualTo("-published");
    }

    @Test
    void suggestsWhatWordsNameInTheVocabulary() {
        assertThat(reader.suggestions(reader.read("rtx 3090 attention")))
                .containsEntry("the hardware NVIDIA RTX 3090", "hardware:nvidia-rtx-3090 attention");
        assertThat(reader.suggestions(reader.read("imagenet")))
                .containsEntry("the dataset ImageNet", "dataset:imagenet");
        assertThat(reader.suggestions(reader.read("attention"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ":",
                "::",
                "\"",
                "\"\"",
                ">",
                ">=<=",
                "= = =",
                "task::",
                "..",
                "1..",
                "..1",
                "speedup >= 1e999999999",
                "speedup >= 99999999999999999999999999999999999",
                "\ud83d\ude00 > 5",
                "a:b:c",
                "http://x",
                "speedup > -5",
                "system:*",
                "system:\"\"",
                "%",
                "_",
                "\\",
                "speedup >= 5 >= 6",
                "year:9999..0001",
                "year > 2999 ms"
            })
    void readsAnythingWithoutFalling(String typed) {
        SearchQuery query = reader.read(typed);

        assertThat(query.filter()).isNotNull();
        query.parts().forEach(part -> assertThat(
                        reader.read(query.without(part)).parts().size())
                .isLessThanOrEqualTo(query.parts().size()));
    }

    @Test
    void aLongSearchIsCutAndSaysSo() {
        SearchQuery query = reader.read("word ".repeat(10_000));

        assertThat(query.text()).hasSizeLessThanOrEqualTo(SearchReader.LONGEST);
        assertThat(query.notUnderstood()).extracting(NotUnderstood::message).anyMatch(told -> told.contains("300"));
        assertThat(query.parts()).hasSizeLessThanOrEqualTo(24);
    }
}
