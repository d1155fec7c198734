package org.claimboard.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which claims are asked for: those that fit every part; a part that is empty does not narrow.
 *
 * <p>Bounds of one metric and form are all held by the claim. Bounds of several ask for papers: {@code speedup >= 5
 * accuracy > 80} is the claims within either of them, of papers that have a claim within each.
 *
 * @param among ids that a field may have, each of them as good as the other; {@link #NOT_STATED} asks for claims
 *     without one
 * @param words texts to be found anywhere in the claim
 * @param texts texts to be found where they say
 */
public record ClaimFilter(
        Map<ClaimField, Set<String>> among,
        Set<ClaimStatus> statuses,
        List<ClaimText> words,
        List<ClaimText> texts,
        List<ClaimBounds> bounds,
        Optional<PublishedYears> years) {

    /** What readers see where they ask for nothing else: everything that is neither retracted nor a draft. */
    public static final Set<ClaimStatus> SHOWN = Set.of(ClaimStatus.PUBLISHED, ClaimStatus.DISPUTED);

    /** The id that asks for claims without a value. */
    public static final String NOT_STATED = "not-stated";

    private static final ClaimFilter ALL =
            new ClaimFilter(Map.of(), SHOWN, List.of(), List.of(), List.of(), Optional.empty());

    public ClaimFilter {
        among = Map.copyOf(among);
        statuses = Set.copyOf(statuses);
        words = List.copyOf(words);
        texts = List.copyOf(texts);
        bounds = List.copyOf(bounds);
    }

    /** Every shown claim. */
    public static ClaimFilter all() {
        return ALL;
    }

    /** The shown claims on some hardware nodes. */
    public static ClaimFilter onHardware(List<String> hardwareIds) {
        return ALL.with(ClaimField.HARDWARE, hardwareIds);
    }

    /** With more ids that a field may have. */
    public ClaimFilter with(ClaimField field, Collection<String> ids) {
        Map<ClaimField, Set<String>> more = new EnumMap<>(ClaimField.class);
        more.putAll(among);
        Set<String> all = new LinkedHashSet<>(among.getOrDefault(field, Set.of()));
        all.addAll(ids);
        if (!all.isEmpty()) {
            more.put(field, Set.copyOf(all));
        }
        return new ClaimFilter(more, statuses, words, texts, bounds, years);
    }

    public ClaimFilter withStatuses(Set<ClaimStatus> asked) {
        return new ClaimFilter(among, asked, words, texts, bounds, years);
    }

    public ClaimFilter withWords(ClaimText text) {
        return new ClaimFilter(among, statuses, plus(words, text), texts, bounds, years);
    }

    /** The same for claims whatever their words. */
    public ClaimFilter withoutWords() {
        return new ClaimFilter(among, statuses, List.of(), texts, bounds, years);
    }

    public ClaimFilter withText(ClaimText text) {
        return new ClaimFilter(among, statuses, words, plus(texts, text), bounds, years);
    }

    public ClaimFilter withBounds(ClaimBounds more) {
        return new ClaimFilter(among, statuses, words, texts, plus(bounds, more), years);
    }

    /** In these years and in those that it asks for already. */
    public ClaimFilter publishedIn(PublishedYears asked) {
        return new ClaimFilter(
                among,
                statuses,
                words,
                texts,
                bounds,
                Optional.of(years.map(before -> before.and(asked)).orElse(asked)));
    }

    private static <T> List<T> plus(List<T> list, T one) {
        List<T> more = new ArrayList<>(list);
        more.add(one);
        return more;
    }
}
