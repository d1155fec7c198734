package org.claimboard.leaderboard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.claimboard.claim.ClaimView;
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

    /** Sorts the rows of one section, which come in the board's own order. */
    <T> List<T> sorted(List<T> rows, Function<T, ClaimView> claim) {
        List<T> sorted = new ArrayList<>(rows);
        switch (field) {
            case RANK -> {
                if (descending) {
                    Collections.reverse(sorted);
                }
            }
            case VALUE -> sorted.sort(by(claim, ClaimView::low).thenComparing(by(claim, ClaimView::high)));
            case PUBLISHED -> sorted.sort(by(claim, ClaimView::published));
            case SYSTEM -> sorted.sort(by(claim, one -> lower(one.system())));
            case MODEL -> sorted.sort(by(claim, one -> lower(one.model())));
            case DATASET -> sorted.sort(by(claim, one -> lower(one.dataset())));
            case HARDWARE -> sorted.sort(by(claim, one -> lower(one.hardware())));
        }
        return sorted;
    }

    private <T, V extends Comparable<V>> Comparator<T> by(Function<T, ClaimView> claim, Function<ClaimView, V> value) {
        Comparator<V> order = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return Comparator.comparing(claim.andThen(value), Comparator.nullsLast(order));
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
