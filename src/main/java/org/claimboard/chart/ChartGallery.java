package org.claimboard.chart;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.claimboard.problem.ProblemException;

/** The charts that are worth showing first, as {@code charts/gallery.yaml} defines them. */
@ApplicationScoped
public class ChartGallery {
    private final ChartQueryReader reader;
    private final Charts charts;
    private final List<ChartDefinition> definitions;

    /** A chart with a title of its own; the chart's says what is compared. */
    public record Exhibit(String id, String title, ChartQuery query) {}

    /** A file of the gallery, to be written under {@code name}. */
    public record File(String name, byte[] svg) {}

    ChartGallery(ChartQueryReader reader, Charts charts) {
        this.reader = reader;
        this.charts = charts;
        this.definitions = GalleryFile.shipped();
    }

    /** @throws GalleryException where an entry of the file means no chart; a test keeps the shipped one right */
    public List<Exhibit> exhibits() {
        return definitions.stream().map(this::exhibit).toList();
    }

    /**
     * The exhibit's files: {@code id.svg} and {@code id-dark.svg}.
     *
     * @param date what they are to tell as their date; empty for that of the ledger
     */
    public List<File> files(Exhibit exhibit, Optional<Instant> date) {
        return List.of(
                new File(
                        exhibit.id() + ChartFormat.SVG.extension(),
                        charts.export(exhibit.query(), ChartTheme.LIGHT, exhibit.title(), date)),
                new File(
                        exhibit.id() + "-" + ChartTheme.DARK.id() + ChartFormat.SVG.extension(),
                        charts.export(exhibit.query(), ChartTheme.DARK, exhibit.title(), date)));
    }

    private Exhibit exhibit(ChartDefinition definition) {
        try {
            return new Exhibit(definition.id(), definition.title(), query(definition));
        } catch (ProblemException e) {
            throw new GalleryException("entry " + definition.id(), e.detail());
        }
    }

    private ChartQuery query(ChartDefinition definition) {
        if (definition.kind() == ChartKind.HEATMAP) {
            return reader.coverage(definition.boardParams(), definition.chartParams());
        }
        String[] place = definition.place().split("/");
        return reader.read(place[0], place[1], definition.boardParams(), definition.chartParams());
    }
}
