package org.claimboard.intake.read;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FileFormatTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id,paper,metric,form,low                | claims-csv",
                "{\"paper\": \"a\", \"metric\": \"fid\"} | claims-ndjson",
                "{\"title\": \"A\", \"abstract\": \"B\"} | papers-jsonl",
                "<?xml version='1.0'?><feed/>            | arxiv-xml",
                "@article{a, title = {B}}                | bibtex",
                "[{\"datasets\": []}]                    | papers-with-code",
                "[{\"Performance_Result\": 1}]           | mlperf",
                "--- # a card                            | model-index",
                "Models: []                              | model-index",
            })
    void isToldByTheContent(String head, String format) throws Exception {
        byte[] bytes = ("\uFEFF" + head).getBytes(StandardCharsets.UTF_8);
        assertThat(FileFormat.detected(Found.file(bytes)).id()).isEqualTo(format);
    }

    @Test
    void namesTheFormatsWhereNoneFits() {
        assertThatThrownBy(() -> FileFormat.detected(Found.file("some text".getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("papers-with-code");
    }
}
