package org.claimboard.chart;

import java.util.List;
import java.util.Optional;

import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.XYZDataset;
import org.junit.jupiter.api.Test;

import org.claimboard.claim.BoardCount;
import org.claimboard.normalise.Form;
import org.claimboard.vocabulary.Vocabulary;
import org.claimboard.vocabulary.VocabularyReader;

import static org.assertj.core.api.Assertions.assertThat;

class CoverageContentTest {
    private static final Vocabulary VOCABULARY = VocabularyReader.shipped();
    private static final List<BoardCount> COUNTS = List.of(
            count("llm-inference", "nvidia-a100", 3),
            count("llm-inference", "gpu", 2),
            count("llm-inference", "not-stated", 1),
            count("pde-solving", "cpu", 4),
            count(null, "cpu", 5));

    @Test
    void countsWhatIsBelowEachClassAndLeavesEmptyOnesOut() {
        CoverageContent coverage = coverage(null);
        assertThat(coverage.columns())
                .extracting(CoverageContent.Column::id)
                .containsExactlyInAnyOrder("gpu", "cpu", "not-stated");
        assertThat(coverage.cells())
                .extracting(CoverageContent.Cell::said)
                .containsExactly(
                        "LLM inference, GPU: 5 claims",
                        "PDE solving, CPU: 4 claims",
                        "LLM inference, Not stated: 1 claim");
        assertThat(coverage.alt()).startsWith("Heat map. Claims by task and hardware. 10 claims of 2 tasks; most: LLM");
    }

    @Test
    void tellsThePartsOfOneNodeApart() {
        CoverageContent gpus = coverage("gpu");
        assertThat(gpus.title()).isEqualTo("Claims by task and hardware, GPU");
        assertThat(gpus.cells())
                .extracting(CoverageContent.Cell::said)
                .containsExactly("LLM inference, NVIDIA GPU: 3 claims", "LLM inference, GPU, no more said: 2 claims");
    }

    @Test
    void drawsACellForEachWithClaims() {
        XYPlot plot =
                coverage(null).sketch(ChartLook.of(ChartTheme.LIGHT)).chart().getXYPlot();
        XYZDataset cells = (XYZDataset) plot.getDataset();
        assertThat(cells.getItemCount(0)).isEqualTo(3);
        assertThat(cells.getZValue(0, 0)).isEqualTo(5);
        assertThat(((SymbolAxis) plot.getRangeAxis()).getSymbols()).containsExactly("LLM inference", "PDE solving");
        assertThat(plot.getRangeAxis().isInverted()).isTrue();
    }

    @Test
    void setsColumnsUprightOnlyWhereTheyAreNarrow() {
        CoverageContent coverage = coverage(null);
        assertThat(new CoverageSketch(coverage, ChartLook.of(ChartTheme.LIGHT)).isUpright())
                .isFalse();
        List<BoardCount> everywhere = VOCABULARY.hardware().stream()
                .filter(node -> node.parent().isEmpty())
                .map(node -> count("llm-inference", node.id(), 1))
                .toList();
        CoverageContent wide = CoverageContent.of(Optional.empty(), everywhere, VOCABULARY, 1);
        assertThat(new CoverageSketch(wide, new ChartLook(ChartTheme.LIGHT, ChartSize.SMALL, Optional.empty()))
                        .isUpright())
                .isTrue();
    }

    @Test
    void shadesByOrdersOfMagnitude() {
        CoverageRenderer renderer = new CoverageRenderer(coverage(null), ChartTheme.LIGHT);
        assertThat(renderer.shade(5)).isEqualTo(ChartTheme.LIGHT.between(1));
        assertThat(renderer.shade(1)).isNotEqualTo(ChartTheme.LIGHT.sheet());
    }

    @Test
    void saysThatThereIsNothing() {
        CoverageContent empty = CoverageContent.of(Optional.empty(), List.of(), VOCABULARY, 0);
        assertThat(empty.alt()).endsWith("No claims.");
        assertThat(empty.sketch(ChartLook.of(ChartTheme.LIGHT))
                        .chart()
                        .getPlot()
                        .getNoDataMessage())
                .isEqualTo("No claims yet.");
    }

    private static BoardCount count(String task, String hardware, long claims) {
        return new BoardCount(task, "inference-latency", Form.RATIO, null, null, hardware, claims, "2025-01-01");
    }

    private static CoverageContent coverage(String below) {
        return CoverageContent.of(Optional.ofNullable(below).flatMap(VOCABULARY::hardware), COUNTS, VOCABULARY, 1);
    }
}
