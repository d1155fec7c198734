package org.claimboard.leaderboard;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.claimboard.claim.BoardClaim;
import org.claimboard.problem.ProblemException;
import org.claimboard.vocabulary.Vocabulary;

/**
 * In which order a board's rows are shown. Ranks stay what they are, and each section keeps to itself: a best case never
 * moves above a ranked claim. What is not stated comes last either way, and equal rows keep the board's order.
 */
public record BoardSort(Field field, boolean descending) {
    /** Best first. */
    public static final BoardSort DEFAULT = new BoardSort(Field.RANK, false);

    /** The columns that a board can be sorted by. */
    public enum Field {
        RANK,
        SYSTEM,
        VALUE,
        MODEL,
        DATASET,
        HARDWARE,
        PUBLISHED;

        /** The word used in addresses. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @throws ProblemException where there is no such order, with the nearest ones */
    public static BoardSort of(Optional<String> parameter) {
        Optional<String> stated = parameter.map(String::strip).filter(text -> !text.isEmpty());
        if (stated.isEmpty()) {
            return DEFAULT;
        }
        boolean descending = stated.get().startsWith("-");
        String name = stated.get().substring(descending ? 1 : 0);
        return Arrays.stream(Field.values())
                .filter(field -> field.id().equals(name))
                .findFirst()
                .map(field -> new BoardSort(field, descending))
                .orElseThrow(() -> unknown(name));
    }

    /** What stands in an address, e.g. {@code sort=-value}; empty for the order of the ranks. */
    public String parameter() {
        return equals(DEFAULT) ? "" : "sort=" + (descending ? "-" : "") + field.id();
    }

    /**
     * In which order the rows of one section are shown.
     *
     * @param claims in the board's own order
     * @return places in {@code claims}
     */
    int[] order(List<BoardClaim> claims) {
        return switch (field) {
            case RANK ->
                IntStream.range(0, claims.size())
                        .map(index -> descending ? claims.size() - 1 - index : index)
                        .toArray();
            case VALUE -> order(claims, BoardSort::value);
            case PUBLISHED -> order(claims, BoardClaim::published);
            case SYSTEM -> order(claims, claim -> lower(claim.system()));
            case MODEL -> order(claims, claim -> lower(claim.model()));
            case DATASET -> order(claims, claim -> lower(claim.dataset()));
            case HARDWARE -> order(claims, claim -> lower(claim.hardware()));
        };
    }

    private record Value(BigDecimal low, BigDecimal high) implements Comparable<Value> {
        @Override
        public int compareTo(Value other) {
            int byLow = low.compareTo(other.low);
            return byLow != 0 ? byLow : high.compareTo(other.high);
        }
    }

    private static Value value(BoardClaim claim) {
        return new Value(claim.low(), claim.high());
    }

    private record Keyed<V>(int index, V key) {}

    private <V extends Comparable<V>> int[] order(List<BoardClaim> claims, Function<BoardClaim, V> value) {
        Comparator<V> order = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return IntStream.range(0, claims.size())
                .mapToObj(index -> new Keyed<>(index, value.apply(claims.get(index))))
                .sorted(Comparator.comparing(Keyed::key, Comparator.nullsLast(order)))
                .mapToInt(Keyed::index)
                .toArray();
    }

    private static String lower(String text) {
        return text == null ? null : text.toLowerCase(Locale.ROOT);
    }

    private static ProblemException unknown(String name) {
        List<String> known = Arrays.stream(Field.values()).map(Field::id).toList();
        return ProblemException.invalidParameter(
                "sort",
                "boards are sorted by one of " + String.join(", ", known) + ", or by - and its name.",
                Vocabulary.nearest(name, known));
    }
}
