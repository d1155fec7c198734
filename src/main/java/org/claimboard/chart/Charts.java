package org.claimboard.chart;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;

import org.claimboard.digest.Sha256;
import org.claimboard.leaderboard.BoardQuery;
import org.claimboard.ledger.Ledger;
import org.claimboard.revalidation.Validators;

/** Charts as files and for pages, made once for each state of the ledger. */
@ApplicationScoped
public class Charts {
    private static final long KEPT_BYTES = 32L * 1024 * 1024;
    /** Rows, not contents: a content keeps the board that it draws, and boards differ in size. */
    private static final long KEPT_ROWS = Runtime.getRuntime().maxMemory() / 20 / 40;
    /** What a content without a board takes, as if it were rows. */
    private static final int LEAST = 500;

    private static final int TAG_LENGTH = 24;
    private static final int ROWS_OF_A_CARD = 4;

    private final ChartContents contents;
    private final Ledger ledger;
    private final Instant started;
    private final Cache<ContentKey, Made> made = Caffeine.newBuilder()
            .maximumWeight(KEPT_ROWS)
            .weigher((ContentKey key, Made chart) -> LEAST + chart.content().rows())
            .recordStats()
            .build();
    private final Cache<FileKey, Drawn> drawn = Caffeine.newBuilder()
            .maximumWeight(KEPT_BYTES)
            .weigher((FileKey key, Drawn file) -> file.drawing().bytes().length)
            .recordStats()
            .build();

    private final Cache<ContentKey, Drawn> cards = Caffeine.newBuilder()
            .maximumWeight(KEPT_BYTES / 4)
            .weigher((ContentKey key, Drawn file) -> file.drawing().bytes().length)
            .build();

    private record ContentKey(long ledgerNumber, ChartQuery query) {}

    private record FileKey(long ledgerNumber, ChartQuery query, ChartTheme theme, ChartFormat format) {}

    private record Made(ChartContent content, String alt, ChartStamp stamp) {}

    /**
     * A chart's file.
     *
     * @param tag changes whenever a byte does, also when a new version of the program draws differently
     * @param changedAt when a byte changed last, or later: with the ledger or with the program
     */
    record Drawn(ChartFile.Drawing drawing, String tag, Instant changedAt) {
        static Drawn of(ChartFile.Drawing drawing, Instant changedAt) {
            return new Drawn(drawing, Sha256.of(drawing.bytes()).substring(0, TAG_LENGTH), changedAt);
        }

        Validators validators(Instant now) {
            return Validators.of(tag).changed(changedAt, now);
        }
    }

    Charts(ChartContents contents, Ledger ledger, Clock clock, MeterRegistry meters) {
        this.contents = contents;
        this.ledger = ledger;
        this.started = clock.instant();
        CaffeineCacheMetrics.monitor(meters, made, "chart-contents");
        CaffeineCacheMetrics.monitor(meters, drawn, "chart-files");
    }

    /** What a page needs; the picture itself it gets from the chart's address. */
    @Transactional
    public ChartView view(ChartQuery query) {
        Made chart = make(query);
        ChartFile.Drawing drawing =
                draw(query, ChartTheme.LIGHT, ChartFormat.SVG).drawing();
        return new ChartView(
                query,
                chart.content().title(),
                chart.alt(),
                chart.content().table(),
                drawing.width(),
                drawing.height(),
                drawing.spots(),
                chart.stamp().ledgerNumber(),
                chart.stamp().date());
    }

    @Transactional
    public ChartTable table(ChartQuery query) {
        return make(query).content().table();
    }

    @Transactional
    Drawn draw(ChartQuery query, ChartTheme theme, ChartFormat format) {
        Made chart = make(query);
        return drawn.get(
                new FileKey(chart.stamp().ledgerNumber(), query, theme, format),
                key -> Drawn.of(
                        new ChartFile(chart.content(), look(query, theme, Optional.empty()), chart.stamp(), true)
                                .draw(format),
                        changedAt(chart)));
    }

    /** A board's first rows in the size of a link's picture. */
    @Transactional
    Drawn card(BoardQuery board) {
        ChartQuery query =
                new ChartQuery.OfBoard(ChartKind.BAR, board, Optional.empty(), ChartSize.SMALL, ROWS_OF_A_CARD);
        Made chart = make(query);
        return cards.get(
                new ContentKey(chart.stamp().ledgerNumber(), query),
                key -> Drawn.of(
                        new ChartFile(
                                        chart.content(),
                                        look(query, ChartTheme.LIGHT, Optional.empty()),
                                        chart.stamp(),
                                        false)
                                .card(),
                        changedAt(chart)));
    }

    /** The picture of links to pages that have none of their own. */
    Drawn generalCard() {
        return Drawn.of(GeneralCard.DRAWING, started);
    }

    private static final class GeneralCard {
        static final ChartFile.Drawing DRAWING = ChartFile.generalCard();
    }

    private Instant changedAt(Made chart) {
        Instant written = chart.stamp().date();
        return written.isAfter(started) ? written : started;
    }

    /**
     * A file to keep and to pass on: under a heading of its own, and without links, since nobody knows this host there.
     *
     * @param date what the file is to tell as its date, if not the ledger's
     */
    @Transactional
    byte[] export(ChartQuery query, ChartTheme theme, String heading, Optional<Instant> date) {
        Made chart = make(query);
        ChartStamp stamp = new ChartStamp(
                chart.stamp().address(),
                chart.stamp().ledgerNumber(),
                date.orElse(chart.stamp().date()));
        return new ChartFile(chart.content(), look(query, theme, Optional.of(heading)), stamp, false)
                .draw(ChartFormat.SVG)
                .bytes();
    }

    private static ChartLook look(ChartQuery query, ChartTheme theme, Optional<String> heading) {
        return new ChartLook(theme, query.size(), heading);
    }

    private Made make(ChartQuery query) {
        return made.get(new ContentKey(ledger.number(), query), key -> {
            ChartContent content = contents.of(query, key.ledgerNumber());
            long number = content.ledgerNumber();
            // an empty ledger has no date; its charts are of the beginning of all time
            Instant written = ledger.writtenAt(number).orElse(Instant.EPOCH);
            return new Made(content, content.alt(), new ChartStamp(query.path(), number, written));
        });
    }
}
