package org.claimboard.chart;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class GalleryFileTest {

    @Test
    void readsWhatIsThereAndFillsInTheRest() {
        ChartDefinition definition = GalleryFile.read(yaml(
                        "[{id: one, title: One, query: 'llm-inference/flops?form=ratio&hardware=gpu', size: small}]"))
                .get(0);
        assertThat(definition.place()).isEqualTo("llm-inference/flops");
        assertThat(definition.kind()).isEqualTo(ChartKind.BAR);
        assertThat(definition.size()).isEqualTo(ChartSize.SMALL);
        assertThat(definition.boardParams().form).contains("ratio");
        assertThat(definition.boardParams().hardware).contains("gpu");
        assertThat(definition.boardParams().view).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            just text                                              | the whole file: a list of charts is expected here
            [one]                                                  | entry number 1: fields such as id and title are expected here
            [{id: a, titel: T, query: a/b}]                        | entry a: unknown field 'titel' (known: id, kind, query, size, title)
            [{title: T, query: a/b}]                               | entry number 1: the field 'id' is missing
            [{id: A b, title: T, query: a/b}]                      | the id 'A b' may hold only
            [{id: a, query: a/b}]                                  | entry a: the field 'title' is missing
            [{id: a, title: 3, query: a/b}]                        | entry a: the field 'title' must be a text
            [{id: a, title: T, query: a/b, kind: pie}]             | entry a: 'pie' is no kind (one of bar, scatter, timeline, box, heatmap)
            [{id: a, title: T, query: a/b, size: huge}]            | entry a: 'huge' is no size (one of small, medium, large)
            [{id: a, title: T, query: 'a/b?colour=red'}]           | entry a: 'colour=red' is no part of a query
            [{id: a, title: T, query: a/b, kind: box}]             | the query of a box begins with spread/METRIC, not with 'a/b'
            [{id: a, title: T, query: spread/b}]                   | the query of a bar begins with TASK/METRIC, not with 'spread/b'
            [{id: a, title: T, query: a/b, kind: heatmap}]         | the query of a heatmap begins with coverage
            [{id: a, title: T, query: a/b}, {id: a, title: T, query: a/b}] | entry a: the id is there twice
            [{id: a                                                | line
            """)
    void saysInOneLineWhatIsWrong(String yaml, String message) {
        assertThatThrownBy(() -> GalleryFile.read(yaml(yaml)))
                .isInstanceOf(GalleryException.class)
                .hasMessageStartingWith("charts/gallery.yaml, ")
                .hasMessageContaining(message)
                .message()
                .doesNotContain("\n");
    }

    private static ByteArrayInputStream yaml(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
