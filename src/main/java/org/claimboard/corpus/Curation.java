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
 * Compares what the extractor found in one abstract with what a person read in it. Pure.
 *
 * <p>A person's claim and an extracted one are the same claim where their values agree; failing that, where they read
 * the same number of the same stretch of text. What the person read and the extractor did not is added, what the
 * extractor found and the person did not is retracted, and where both found it, the person's wording wins. Which words
 * are quoted around the number is no difference.
 *
 * @param confirmed extracted claims (by index) that the person read just so
 * @param replaced extracted claims (by index) that the person worded differently
 * @param added claims that the extractor missed
 * @param retracted extracted claims (by index) that are none
 */
record Curation(
        List<Integer> confirmed, List<Replacement> replaced, List<ClaimContent> added, List<Integer> retracted) {
    /** Gold values are written with four decimals at most. */
    private static final int DECIMALS = 4;

    record Replacement(int extracted, ClaimContent wording) {}

    static Curation of(List<ClaimContent> extracted, List<ClaimContent> read) {
        Curation curation = new Curation(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        ClaimContent[] free = extracted.toArray(new ClaimContent[0]);
        List<ClaimContent> unmatched = new ArrayList<>(read);
        List<BiPredicate<ClaimContent, ClaimContent>> likeness =
                List.of(Curation::sameWording, Curation::sameValue, Curation::sameNumber);
        for (BiPredicate<ClaimContent, ClaimContent> alike : likeness) {
            unmatched.removeIf(wording -> {
                Optional<Integer> match = firstAlike(free, wording, alike);
                match.ifPresent(index -> {
                    if (sameWording(free[index], wording)) {
                        curation.confirmed.add(index);
                    } else {
                        curation.replaced.add(new Replacement(index, wording));
                    }
                    free[index] = null;
                });
                return match.isPresent();
            });
        }
        curation.added.addAll(unmatched);
        for (int index = 0; index < free.length; index++) {
            if (free[index] != null) {
                curation.retracted.add(index);
            }
        }
        return curation;
    }

    private static Optional<Integer> firstAlike(
            ClaimContent[] free, ClaimContent wording, BiPredicate<ClaimContent, ClaimContent> alike) {
        for (int index = 0; index < free.length; index++) {
            if (free[index] != null && alike.test(free[index], wording)) {
                return Optional.of(index);
            }
        }
        return Optional.empty();
    }

    private static boolean sameWording(ClaimContent extracted, ClaimContent read) {
        return sameValue(extracted, read)
                && extracted.unit().equals(read.unit())
                && extracted.qualifier() == read.qualifier()
                && Objects.equals(extracted.system(), read.system())
                && Objects.equals(extracted.baseline(), read.baseline())
                && Objects.equals(extracted.task(), read.task())
                && Objects.equals(extracted.dataset(), read.dataset())
                && Objects.equals(extracted.model(), read.model())
                && Objects.equals(extracted.hardware(), read.hardware())
                && Objects.equals(extracted.hardwareCount(), read.hardwareCount());
    }

    private static boolean sameValue(ClaimContent extracted, ClaimContent read) {
        return extracted.metric().equals(read.metric())
                && extracted.form() == read.form()
                && sameAmount(extracted.low(), read.low())
                && sameAmount(extracted.high(), read.high())
                && overlap(extracted, read);
    }

    private static boolean sameNumber(ClaimContent extracted, ClaimContent read) {
        return overlap(extracted, read)
                && (extracted.valueText().contains(read.valueText())
                        || read.valueText().contains(extracted.valueText()));
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
