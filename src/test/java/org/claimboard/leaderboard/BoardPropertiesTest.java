package org.claimboard.leaderboard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.claimboard.claim.BoardClaim;
import org.claimboard.claim.ClaimRow;
import org.claimboard.claim.PublishedYears;
import org.claimboard.leaderboard.BoardLine.Section;
import org.claimboard.normalise.Form;
import org.claimboard.normalise.Interval;
import org.claimboard.vocabulary.Vocabulary;
import org.claimboard.vocabulary.VocabularyReader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimboard.leaderboard.ClaimBuilder.aClaim;

/** What must hold of every board, tried on many random ones; a seed makes the same board each time. */
class BoardPropertiesTest {
    private static final List<String> QUALIFIERS =
            List.of("exact", "exact", "exact", "up_to", "at_least", "about", "average");
    private static final List<String> HARDWARE = List.of("not-stated", "gpu", "nvidia-a100", "cpu", "other");
    private static final List<String> DATASETS = List.of("imagenet", "imagenet", "cifar-10");
    private static final List<String> STATUSES =
            List.of("published", "published", "published", "disputed", "retracted");

    private static final Vocabulary VOCABULARY = VocabularyReader.shipped();
    private static final FullClaims NOBODY_ASKS = new Boards.Given(List.of(), List.of());

    @ParameterizedTest
    @MethodSource("seeds")
    void isTheSameWhateverTheOrderOfItsClaims(long seed) {
        Random random = new Random(seed);
        BoardQuery query = randomQuery(random);
        List<ClaimRow> rows = randomRows(random);
        Board board = board(query, rows);
        for (int i = 0; i < 3; i++) {
            Collections.shuffle(rows, random);
            // a board in words is longer than any reader of a failure wants
            assertThat(board(query, rows).equals(board)).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void showsEveryClaimThatTheFiltersAdmitExactlyOnce(long seed) {
        Random random = new Random(seed);
        BoardQuery query = randomQuery(random);
        List<ClaimRow> rows = randomRows(random);
        List<BoardSpot> lines =
                BoardListing.of(board(query, rows), BoardSort.DEFAULT).spots();
        assertThat(lines.stream().map(line -> line.claim().id()))
                .containsExactlyInAnyOrderElementsOf(rows.stream()
                        .map(BoardClaim::of)
                        .filter(query.narrowing()::admits)
                        .map(BoardClaim::id)
                        .toList());
        assertThat(lines).allSatisfy(line -> {
            boolean outside = line.section() == Section.NOT_RANKED;
            assertThat(line.reason() != null && !line.reason().isBlank()).isEqualTo(outside);
            assertThat(line.rankFrom() != null).isEqualTo(line.section() == Section.RANKED);
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void comparesOneFormOneUnitAndWhereNeedBeOneDataset(long seed) {
        Random random = new Random(seed);
        BoardQuery query = randomQuery(random);
        Board board = board(query, randomRows(random));
        List<BoardClaim> standing =
                board.compared().stream().map(BoardRow::claim).toList();
        assertThat(standing).allSatisfy(claim -> {
            assertThat(claim.form()).isEqualTo(query.form());
            assertThat(claim.isRetracted()).isFalse();
            if (query.form() != Form.RATIO) {
                assertThat(claim.datasetId())
                        .isNotNull()
                        .isEqualTo(query.datasetId().orElseThrow());
                assertThat(claim.unit()).isEqualTo(standing.get(0).unit());
            }
        });
        if (query.view() == View.HEADLINE) {
            assertThat(board.bestCase()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void neverLiftsAClaimWhenAWorseOneIsAdded(long seed) {
        Random random = new Random(seed);
        BoardQuery query = randomQuery(random);
        List<ClaimRow> rows = randomRows(random);
        Map<Long, BoardRow> before = ranked(board(query, rows));
        String unit = before.values().stream()
                .findFirst()
                .map(row -> row.claim().unit())
                .orElse("%");
        rows.add(random.nextInt(rows.size() + 1), worse(query, unit));
        Board after = board(query, rows);
        Map<Long, BoardRow> ranked = ranked(after);
        assertThat(ranked.keySet()).containsAll(before.keySet());
        before.forEach((id, row) -> {
            assertThat(ranked.get(id).rankFrom()).isEqualTo(row.rankFrom());
            assertThat(ranked.get(id).rankTo()).isBetween(row.rankTo(), row.rankTo() + 1);
        });
        assertThat(order(after).stream().filter(before::containsKey).toList())
                .isEqualTo(order(board(
                        query,
                        rows.stream().filter(row -> row.claim().id() != 999).toList())));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void holdsTheTrueRankWhateverTheTrueValuesAre(long seed) {
        Random random = new Random(seed);
        BoardQuery query = randomQuery(random);
        List<BoardRow> rows = board(query, randomRows(random)).ranked();
        for (int draw = 0; draw < 10; draw++) {
            Map<BoardRow, BigDecimal> truth = new HashMap<>();
            rows.forEach(row -> truth.put(row, within(row.interval(), random)));
            truth.forEach((row, value) -> {
                long better = truth.values().stream()
                        .filter(other -> isBetter(other, value, query))
                        .count();
                long worse = truth.values().stream()
                        .filter(other -> isBetter(value, other, query))
                        .count();
                assertThat(row.rankFrom()).isLessThanOrEqualTo((int) better + 1);
                assertThat(row.rankTo()).isGreaterThanOrEqualTo((int) (rows.size() - worse));
            });
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void keepsRanksAndSectionsWhateverItIsSortedBy(long seed) {
        Random random = new Random(seed);
        Board board = board(randomQuery(random), randomRows(random));
        List<BoardSpot> lines = BoardListing.of(board, BoardSort.DEFAULT).spots();
        for (BoardSort.Field field : BoardSort.Field.values()) {
            List<BoardSpot> sorted = BoardListing.of(board, new BoardSort(field, random.nextBoolean()))
                    .spots();
            assertThat(sorted).containsExactlyInAnyOrderElementsOf(lines);
            assertThat(sorted.stream().map(BoardSpot::section))
                    .containsExactlyElementsOf(
                            lines.stream().map(BoardSpot::section).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void countsBesideEachFilterWhatItWouldLeave(long seed) {
        Random random = new Random(seed);
        BoardQuery query = randomQuery(random);
        List<ClaimRow> rows = randomRows(random);
        Facets facets = board(query, rows).facets();
        facets.years().forEach(year -> {
            Narrowing other = query.narrowing();
            BoardQuery narrowed = query.narrowedTo(
                    new Narrowing(other.model(), other.qualifier(), PublishedYears.of(year.id()), other.status()));
            assertThat(fitting(board(narrowed, rows))).isEqualTo(year.claims());
        });
        facets.models().forEach(model -> {
            Narrowing other = query.narrowing();
            BoardQuery narrowed = query.narrowedTo(
                    new Narrowing(Optional.of(model.id()), other.qualifier(), other.years(), other.status()));
            assertThat(fitting(board(narrowed, rows))).isEqualTo(model.claims());
        });
        facets.hardware()
                .forEach((node, claims) -> assertThat(fitting(board(query.onHardware(VOCABULARY.hardware(node)), rows)))
                        .isEqualTo(claims));
    }

    static LongStream seeds() {
        return LongStream.range(0, 150);
    }

    /** Claims that have the board's coordinates, comparable or not. */
    private static long fitting(Board board) {
        long outside = board.notRanked().stream()
                .filter(one ->
                        one.why() == NotRanked.Why.OTHER_UNIT || board.listed().contains(one))
                .count();
        return board.ranked().size() + board.bestCase().size() + outside;
    }

    private static Board board(BoardQuery query, List<ClaimRow> rows) {
        return new BoardAssembly(VOCABULARY)
                .assemble(query, rows.stream().map(BoardClaim::of).toList(), NOBODY_ASKS, 1);
    }

    private static Map<Long, BoardRow> ranked(Board board) {
        return board.ranked().stream()
                .collect(Collectors.toMap(row -> row.claim().id(), Function.identity()));
    }

    private static List<Long> order(Board board) {
        return board.ranked().stream().map(row -> row.claim().id()).toList();
    }

    private static BoardQuery randomQuery(Random random) {
        Form form = Form.values()[random.nextInt(3)];
        return new BoardQuery(
                VOCABULARY.task("image-classification").orElseThrow(),
                VOCABULARY
                        .metric(random.nextBoolean() ? "inference-latency" : "accuracy")
                        .orElseThrow(),
                form,
                random.nextInt(4) == 0 ? Optional.empty() : Optional.of("imagenet"),
                random.nextInt(3) == 0 ? VOCABULARY.hardware("gpu") : Optional.empty(),
                random.nextInt(3) == 0 ? View.HEADLINE : View.TYPICAL,
                new Narrowing(
                        random.nextInt(4) == 0 ? Optional.of("llama-2-7b") : Optional.empty(),
                        Optional.empty(),
                        random.nextInt(4) == 0
                                ? PublishedYears.of(random.nextBoolean() ? "2025" : "2024..")
                                : Optional.empty(),
                        Optional.empty()),
                Form.RATIO,
                Optional.empty());
    }

    private static List<ClaimRow> randomRows(Random random) {
        List<ClaimRow> rows = new ArrayList<>();
        int size = random.nextInt(40);
        for (int id = 1; id <= size; id++) {
            rows.add(randomRow(id, random));
        }
        return rows;
    }

    private static ClaimRow randomRow(int id, Random random) {
        ClaimBuilder claim = aClaim().id(id)
                .ofPaper("paper-" + random.nextInt(12))
                .published(2023 + random.nextInt(3) + "-0" + (1 + random.nextInt(9)))
                .qualifier(pick(QUALIFIERS, random))
                .status(pick(STATUSES, random));
        String number =
                BigDecimal.valueOf(random.nextInt(60), random.nextInt(2)).toPlainString();
        switch (random.nextInt(3)) {
            case 0 -> claim.ratio(random.nextInt(5) == 0 ? "0.9" : "1." + random.nextInt(30));
            case 1 -> claim.delta((random.nextBoolean() ? "-" : "") + number, random.nextInt(6) == 0 ? "mm" : "%");
            default -> claim.absolute(number, random.nextInt(6) == 0 ? "mm" : "%");
        }
        if (random.nextInt(3) > 0) {
            String dataset = pick(DATASETS, random);
            claim.dataset(dataset, dataset);
        }
        if (random.nextInt(3) > 0) {
            claim.model(random.nextBoolean() ? "Llama 2 7B" : random.nextBoolean() ? "LLaMA-2-7B" : "OPT");
        }
        String node = pick(HARDWARE, random);
        return claim.hardware(node, node).row();
    }

    /** Stands on any board that {@link #randomQuery} asks for, behind every claim of {@link #randomRow}. */
    private static ClaimRow worse(BoardQuery query, String unit) {
        ClaimBuilder claim = aClaim().id(999)
                .published("2025-12")
                .model("Llama-2-7B")
                .dataset("imagenet", "imagenet")
                .hardware("GPU", "gpu");
        String far = query.biggerIsBetter() ? "-1000000" : "1000000";
        return switch (query.form()) {
            case RATIO -> claim.ratio("0.0001").row();
            case DELTA -> claim.delta(far, unit).row();
            case ABSOLUTE -> claim.absolute(far, unit).row();
        };
    }

    private static boolean isBetter(BigDecimal a, BigDecimal b, BoardQuery query) {
        return query.biggerIsBetter() ? a.compareTo(b) > 0 : a.compareTo(b) < 0;
    }

    /** A value that the interval allows; the low end belongs to it, the high end only where nothing else does. */
    private static BigDecimal within(Interval interval, Random random) {
        BigDecimal far = BigDecimal.valueOf(100);
        BigDecimal low =
                interval.low().orElseGet(() -> interval.high().orElseThrow().subtract(far));
        BigDecimal high = interval.high().orElse(low.add(far));
        return low.add(high.subtract(low)
                .multiply(BigDecimal.valueOf(random.nextInt(4)))
                .divide(BigDecimal.valueOf(4)));
    }

    private static String pick(List<String> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }
}
