package org.claimboard.chart;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class ChartGalleryTest {
    private static final Optional<Instant> DATE = Optional.of(Instant.parse("2026-01-01T00:00:00Z"));

    @Inject
    ChartGallery gallery;

    @Inject
    Charts charts;

    @Test
    void everyExhibitShowsSomething() {
        assertThat(gallery.exhibits()).hasSizeGreaterThanOrEqualTo(6).allSatisfy(exhibit -> assertThat(
                        charts.table(exhibit.query()).rows())
                .as(exhibit.title())
                .isNotEmpty());
        assertThat(gallery.exhibits())
                .extracting(exhibit -> exhibit.query().kind())
                .as("each kind is there once")
                .contains(ChartKind.values());
    }

    @Test
    void filesAreTheSameEachTimeAndLeadNowhere() {
        for (ChartGallery.Exhibit exhibit : gallery.exhibits()) {
            List<ChartGallery.File> files = gallery.files(exhibit, DATE);
            assertThat(files)
                    .extracting(ChartGallery.File::name)
                    .containsExactly(exhibit.id() + ".svg", exhibit.id() + "-dark.svg");
            for (int i = 0; i < files.size(); i++) {
                String svg = new String(files.get(i).svg(), StandardCharsets.UTF_8);
                assertThat(gallery.files(exhibit, DATE).get(i).svg())
                        .isEqualTo(files.get(i).svg());
                assertThat(svg)
                        .contains("<dc:date>2026-01-01T00:00:00Z</dc:date>")
                        .doesNotContain("<a href");
            }
        }
    }
}
