package org.claimboard.chart;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.claimboard.leaderboard.Board;
import org.claimboard.leaderboard.Leaderboards;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class ChartGalleryTest {
    @Inject
    ChartGallery gallery;

    @Inject
    Leaderboards leaderboards;

    @Test
    void everyExhibitComparesSomething() {
        assertThat(gallery.exhibits()).hasSizeGreaterThanOrEqualTo(6).allSatisfy(exhibit -> {
            Board board = leaderboards.board(exhibit.query());
            assertThat(board.ranked().size() + board.bestCase().size())
                    .as(exhibit.title())
                    .isGreaterThanOrEqualTo(2);
        });
    }
}
