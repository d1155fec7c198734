package org.claimboard.corpus;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;

import org.claimboard.claim.ClaimContent;

/**
 * Compares two readings of one abstract, claim by claim: the extractor's with a person's, or an older extractor's with
 * a newer one's. Pure.
 *
 * <p>Two claims are the same one where their values agree; failing that, where they read the same number of the same
 * stretch of text. Which words are quoted around the number is no difference.
 *
 * @param agreeing claims that both readings word alike
 * @param differing claims that both found and word differently
 * @param onlyInFirst indexes of what the second reading does not have
 * @param onlyInSecond indexes of what the first reading does not have
 */
record Comparison(List<Pair> agreeing, List<Pair> differing, List<Integer> onlyInFirst, List<Integer> onlyInSecond) {
    /** Gold values are written with four decimals at most. */
    private static final int DECIMALS = 4;

    /** From the surest likeness to the weakest; each claim pairs with the first it is like. */
    private static final List<BiPredicate<ClaimContent, ClaimContent>> LIKENESSES =
            List.of(Comparison::sameWording, Comparison::sameValue, Comparison::sameNumber);

    /** Indexes of one claim in both readings. */
    record Pair(int first, int second) {}

    static Comparison of(List<ClaimContent> first, List<ClaimContent> second) {
        Comparison comparison = new Comparison(new ArrayList<>(), new ArrayList<>(), indexes(first), indexes(second));
        for (BiPredicate<ClaimContent, ClaimContent> alike : LIKENESSES) {
            for (Integer index : List.copyOf(comparison.onlyInSecond)) {
                ClaimContent claim = second.get(index);
                Optional<Integer> match = comparison.onlyInFirst.stream()
                        .filter(candidate -> alike.test(first.get(candidate), claim))
                        .findFirst();
                match.ifPresent(
                        candidate -> comparison.pair(candidate, index, sameWording(first.get(candidate), claim)));
            }
        }
        return comparison;
    }

    private void pair(Integer first, Integer second, boolean alike) {
        (alike ? agreeing : differing).add(new Pair(first, second));
        onlyInFirst.remove(first);
        onlyInSecond.remove(second);
    }

    private static List<Integer> indexes(List<?> list) {
        List<Integer> indexes = new ArrayList<>();
        for (int index = 0; index < list.size(); index++) {
            indexes.add(index);
        }
        return indexes;
    }

    private static boolean sameWording(ClaimContent one, ClaimContent other) {
        return sameValue(one, other)
                && one.unit().equals(other.unit())
                && one.qualifier() == other.qualifier()
                && Objects.equals(one.system(), other.system())
                && Objects.equals(one.baseline(), other.baseline())
                && Objects.equals(one.task(), other.task())
                && Objects.equals(one.dataset(), other.dataset())
                && Objects.equals(one.model(), other.model())
                && Objects.equals(one.hardware(), other.hardware())
                && Objects.equals(one.hardwareCount(), other.hardwareCount());
    }

    private static boolean sameValue(ClaimContent one, ClaimContent other) {
        return one.metric().equals(other.metric())
                && one.form() == other.form()
                && sameAmount(one.low(), other.low())
                && sameAmount(one.high(), other.high())
                && overlap(one, other);
    }

    private static boolean sameNumber(ClaimContent one, ClaimContent other) {
        return overlap(one, other)
                && (one.valueText().contains(other.valueText())
                        || other.valueText().contains(one.valueText()));
    }

    private static boolean overlap(ClaimContent one, ClaimContent other) {
        return one.quoteStart() < other.quoteEnd() && other.quoteStart() < one.quoteEnd();
    }

    private static boolean sameAmount(BigDecimal one, BigDecimal other) {
        return rounded(one).compareTo(rounded(other)) == 0;
    }

    private static BigDecimal rounded(BigDecimal amount) {
        return amount.setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
