package org.claimboard.leaderboard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.claimboard.claim.BoardChange;
import org.claimboard.claim.BoardChange.Stand;
import org.claimboard.claim.BoardCount;
import org.claimboard.claim.BoardCounts.Extremes;
import org.claimboard.claim.BoardKey;
import org.claimboard.claim.ClaimStatus;
import org.claimboard.normalise.Form;
import org.claimboard.vocabulary.Vocabulary;
import org.claimboard.vocabulary.VocabularyReader;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever changes, an index that follows is the index that somebody counts anew. */
class IndexPatchTest {
    private static final Vocabulary VOCABULARY = VocabularyReader.shipped();
    private static final int CLAIMS = 30;

    @ParameterizedTest
    @MethodSource("seeds")
    void isTheIndexThatIsCountedAnew(long seed) {
        Random random = new Random(seed);
        Map<Long, Stand> stands = new HashMap<>();
        BoardIndex index = new BoardIndex(VOCABULARY, List.of());
        for (int round = 0; round < 20; round++) {
            IndexPatch patch = new IndexPatch();
            for (int i = random.nextInt(6); i >= 0; i--) {
                patch.apply(randomChange(random, stands));
            }
            index = patch.on(index, coordinates -> extremes(stands, coordinates));
            BoardIndex counted = new BoardIndex(VOCABULARY, counts(stands));
            assertThat(index.boards(Optional.empty())).isEqualTo(counted.boards(Optional.empty()));
            assertThat(index.boards(VOCABULARY.hardware("gpu"))).isEqualTo(counted.boards(VOCABULARY.hardware("gpu")));
            assertThat(index.claimsByHardware()).isEqualTo(counted.claimsByHardware());
            assertThat(index.datasetIds()).isEqualTo(counted.datasetIds());
            assertThat(index.counts()).containsExactlyInAnyOrderElementsOf(counted.counts());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void knowsWhichBoardsAreWhatTheyWere(long seed) {
        Random random = new Random(seed);
        Map<Long, Stand> stands = new HashMap<>();
        BoardState state = BoardState.of(0, new BoardIndex(VOCABULARY, List.of()));
        for (long number = 1; number < 40; number++) {
            BoardChange change = at(number, randomChange(random, stands));
            BoardState before = state;
            state = before.with(List.of(change), number, coordinates -> extremes(stands, coordinates));
            for (BoardKey board : keys()) {
                boolean touched = change.after().key().equals(Optional.of(board))
                        || change.before().flatMap(Stand::key).equals(Optional.of(board));
                assertThat(state.changedAt(board)).isEqualTo(touched ? number : before.changedAt(board));
                assertThat(state.changedSince(number - 1, board).orElseThrow().contains(change.claim()))
                        .isEqualTo(touched);
            }
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    private static List<BoardKey> keys() {
        return List.of(
                new BoardKey("llm-inference", "inference-latency"),
                new BoardKey("llm-inference", "accuracy"),
                new BoardKey("image-classification", "accuracy"));
    }

    private static BoardChange at(long number, BoardChange change) {
        return new BoardChange(number, change.claim(), change.before(), change.after(), change.redated());
    }

    private static BoardChange randomChange(Random random, Map<Long, Stand> stands) {
        long claim = random.nextInt(CLAIMS);
        Optional<Stand> before = Optional.ofNullable(stands.get(claim));
        if (before.isPresent() && random.nextInt(8) == 0) {
            Stand redated = new Stand(
                    dated(before.get().counted(), random), before.get().status());
            stands.put(claim, redated);
            return new BoardChange(1, claim, Optional.of(redated), redated, true);
        }
        BoardCount other = randomCount(random);
        // a paper's date does not change with its claims
        BoardCount counted = before.map(stand -> other.with(1, stand.counted().newest(), other.dataset()))
                .orElse(other);
        Stand after = new Stand(counted, ClaimStatus.values()[random.nextInt(4)]);
        stands.put(claim, after);
        return new BoardChange(1, claim, before, after, false);
    }

    private static BoardCount dated(BoardCount count, Random random) {
        return count.with(1, "202" + random.nextInt(7), count.dataset());
    }

    private static BoardCount randomCount(Random random) {
        boolean stated = random.nextInt(3) > 0;
        String dataset = List.of("My Set", "my set", "MY SET").get(random.nextInt(3));
        BoardKey key = keys().get(random.nextInt(3));
        return new BoardCount(
                random.nextInt(8) == 0 ? null : key.task(),
                key.metric(),
                Form.values()[random.nextInt(3)],
                stated ? "my-set" : null,
                stated ? dataset : null,
                List.of("not-stated", "gpu", "nvidia-a100").get(random.nextInt(3)),
                1,
                "202" + random.nextInt(7),
                random.nextInt(5) == 0);
    }

    private static List<BoardCount> shown(Map<Long, Stand> stands) {
        return stands.values().stream()
                .filter(Stand::isShown)
                .map(Stand::counted)
                .toList();
    }

    private static List<BoardCount> counts(Map<Long, Stand> stands) {
        Map<BoardCount, Long> claims = new HashMap<>();
        shown(stands).forEach(one -> claims.merge(one.coordinates(), 1L, Long::sum));
        List<BoardCount> counts = new ArrayList<>();
        claims.forEach((coordinates, number) -> {
            Extremes extremes = extremes(stands, coordinates).orElseThrow();
            counts.add(coordinates.with(number, extremes.newest(), extremes.dataset()));
        });
        return counts;
    }

    private static Optional<Extremes> extremes(Map<Long, Stand> stands, BoardCount coordinates) {
        List<BoardCount> found = shown(stands).stream()
                .filter(one -> one.coordinates().equals(coordinates))
                .toList();
        return found.stream()
                .map(BoardCount::newest)
                .max(Comparator.naturalOrder())
                .map(newest -> new Extremes(
                        newest,
                        found.stream()
                                .map(BoardCount::dataset)
                                .filter(Objects::nonNull)
                                .min(Comparator.naturalOrder())
                                .orElse(null)));
    }
}
