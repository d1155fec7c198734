package org.claimboard.corpus;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.claimboard.vocabulary.VocabularyReader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CorpusFilesTest {
    private static final String HEADER =
            "paper,quote,valueText,metric,form,low,high,unit,qualifier,system,baseline,task,dataset,model,hardware,"
                    + "hardwareCount,note\r\n";
    private final CuratedFile curated = new CuratedFile("curated.csv", VocabularyReader.shipped());

    @Test
    void readsAClaimAndAPaperThatClaimsNothing() {
        var read = curated.read(in(HEADER
                + "a,\"3x, \"\"faster\"\"\",3x,memory,ratio,3,3,,exact,S,,,,,NVIDIA A100,8,\r\n"
                + "b,,,,,,,,,,,,,,,,\r\n"));
        assertThat(read).containsOnlyKeys("a", "b");
        assertThat(read.get("b")).isEmpty();
        assertThat(read.get("a")).singleElement().satisfies(claim -> {
            assertThat(claim.quote()).isEqualTo("3x, \"faster\"");
            assertThat(claim.hardwareCount()).isEqualTo(8);
            assertThat(claim.baseline()).isNull();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a,q,3x,memry,ratio,3,3,,exact,,,,,,,, | there is no metric",
                "a,q,3x,memory,factor,3,3,,exact,,,,,,,, | no such form",
                "a,q,3x,memory,ratio,4,3,,exact,,,,,,,, | low is above high",
                "a,q,3x,memory,ratio,3x,3,,exact,,,,,,,, | is no number",
                "a,q,3x,memory,ratio,3,3,,maybe,,,,,,,, | no such qualifier",
                "a,q,,memory,ratio,3,3,,exact,,,,,,,, | is empty or missing"
            })
    void namesTheLineOfAWrongRow(String row, String wrong) {
        assertThatThrownBy(() -> curated.read(in(HEADER + row + "\r\n")))
                .isInstanceOf(CorpusException.class)
                .hasMessageContaining("curated.csv, line 2")
                .hasMessageContaining(wrong);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"paper\":\"a\"} | must each be there",
                "{\"paper\": | is not a paper as JSON",
                "{\"papr\":\"a\"} | is not a paper as JSON"
            })
    void namesTheLineOfAWrongPaper(String line, String wrong) {
        assertThatThrownBy(() -> PaperFile.read("papers.jsonl", in("\n" + line)))
                .isInstanceOf(CorpusException.class)
                .hasMessageContaining("papers.jsonl, line 2")
                .hasMessageContaining(wrong);
    }

    private static InputStream in(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
