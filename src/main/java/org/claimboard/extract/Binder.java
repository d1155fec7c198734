package org.claimboard.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.claimboard.normalise.Quantity;
import org.claimboard.normalise.Unit;
import org.claimboard.vocabulary.Dimension;
import org.claimboard.vocabulary.Metric;

/**
 * Finds what the numbers of one sentence measure.
 *
 * <p>The words behind a number come first ("45% lower latency"), then those before it ("latency by 45%"), then the other
 * numbers of its list ("16.3% and 3% accuracy"), then the sentence ("outperforms A by 2.5% on top-1 accuracy"), then its
 * unit ("12 FPS").
 */
final class Binder {
    private static final int LEFT_REACH = 12;
    private static final int LONGEST_LIST = 6;
    private static final Set<String> LINKS = Words.of(
            "by of to at is was are were : = ( from reach reaching reached with as roughly about score",
            "be being , in →");
    private static final Set<String> CLAUSES = Set.of("while", "whereas", "but", "when", "although", "though", ";");
    private static final Set<String> THIN = Words.of(
            "a an the only just up than more less over least most about approximately around nearly",
            "almost roughly average on as low high much mere even score value rate ( , ) remarkable",
            "impressive state art new some factor within below under above exceed best close");

    private final Sentence sentence;
    private final List<MetricMention> mentions;
    private final MetricCues cues;
    private final Map<Metric, Integer> climate;
    private final Map<Integer, List<Binding>> bound = new HashMap<>();

    Binder(Sentence sentence, MetricCues cues, Map<Metric, Integer> climate) {
        this.sentence = sentence;
        this.cues = cues;
        this.climate = climate;
        this.mentions = cues.mentions(sentence, climate);
    }

    List<MetricMention> mentions() {
        return mentions;
    }

    /** What the number at an index measures; several where it stands for several metrics, none where nothing says so. */
    List<Binding> bind(int index) {
        List<Binding> found = find(index);
        bound.put(index, found);
        return found;
    }

    Following following(int index) {
        return Following.of(sentence, index, mentions);
    }

    private List<Binding> find(int index) {
        Quantity quantity = quantity(index);
        Following following = following(index);
        Optional<Integer> change = following.change(sentence).or(() -> changeBefore(index));
        List<MetricMention> behind = within(following.from(), following.to(), quantity);
        if (!behind.isEmpty()) {
            return bindings(best(behind), change, "the words behind the number");
        }
        Optional<MetricMention> zipped = zipped(index);
        if (zipped.isPresent()) {
            return bindings(List.of(zipped.get()), change, "its place in the list");
        }
        List<MetricMention> before = before(index, quantity);
        if (!before.isEmpty() && (!following.foreign() || index - before.get(0).to() <= 2)) {
            return bindings(before, change, "the words before the number");
        }
        if (following.foreign()) {
            return List.of();
        }
        List<Binding> listed = ofNextInList(index, quantity);
        if (listed.isEmpty()) {
            listed = ofPreviousInList(index, quantity);
        }
        if (listed.isEmpty()) {
            listed = ofSentence(index, quantity, change);
        }
        return listed.isEmpty() ? ofUnit(index, quantity, change) : listed;
    }

    private Quantity quantity(int index) {
        return sentence.at(index).quantity().orElseThrow();
    }

    private List<MetricMention> within(int from, int to, Quantity quantity) {
        return mentions.stream()
                .filter(mention -> mention.from() >= from && mention.to() <= to && fits(quantity, mention))
                .toList();
    }

    /** A named metric beats one that several share; of the named ones, those that stand together all count. */
    private List<MetricMention> best(List<MetricMention> found) {
        List<MetricMention> named =
                found.stream().filter(mention -> !mention.shared()).toList();
        List<MetricMention> pool = named.isEmpty() ? found : named;
        List<MetricMention> together = new ArrayList<>(List.of(pool.get(0)));
        for (MetricMention next : pool.subList(1, pool.size())) {
            if (isCoordinated(together.get(together.size() - 1), next)) {
                together.add(next);
            }
        }
        return together;
    }

    private boolean isCoordinated(MetricMention a, MetricMention b) {
        if (b.from() - a.to() > 4 || b.metric().equals(a.metric())) {
            return false;
        }
        boolean and = false;
        for (int at = a.to(); at < b.from(); at++) {
            and |= sentence.at(at).isAny("and", ",", "/");
            if (Change.of(sentence.at(at)).isPresent()
                    || Change.isStating(sentence.at(at))
                    || sentence.isQuantity(at)) {
                return false;
            }
        }
        return and;
    }

    private List<MetricMention> before(int index, Quantity quantity) {
        int gap = Math.max(previousQuantity(index) + 1, index - LEFT_REACH);
        if (!isLinked(index)) {
            return List.of();
        }
        int clause = gap;
        for (int at = gap; at < index; at++) {
            if (CLAUSES.contains(sentence.norm(at))) {
                clause = at;
            }
        }
        int from = clause;
        List<MetricMention> near = mentions.stream()
                .filter(mention -> mention.from() >= from && mention.to() <= index && fits(quantity, mention))
                .sorted(Comparator.comparingInt(MetricMention::to).reversed())
                .toList();
        if (near.isEmpty()) {
            return List.of();
        }
        List<MetricMention> together = new ArrayList<>(List.of(near.get(0)));
        for (MetricMention next : near.subList(1, near.size())) {
            if (isCoordinated(next, together.get(together.size() - 1))) {
                together.add(next);
            } else if (together.size() == 1 && together.get(0).shared() && !next.shared() && index - next.to() < 8) {
                together.set(0, next);
            }
        }
        return together;
    }

    /** True where the words right before the number bind it to what stands further left. */
    private boolean isLinked(int index) {
        for (int at = index - 1; at >= Math.max(0, index - 8); at--) {
            String norm = sentence.norm(at);
            int here = at;
            boolean metric = mentions.stream().anyMatch(mention -> here >= mention.from() && here < mention.to());
            if (LINKS.contains(norm) || metric) {
                return true;
            }
            if (!THIN.contains(norm) && Change.of(sentence.at(at)).isEmpty()) {
                return false;
            }
        }
        return false;
    }

    private int previousQuantity(int index) {
        for (int at = index - 1; at >= 0 && index - at < 40; at--) {
            if (sentence.isQuantity(at)) {
                return at;
            }
        }
        return -1;
    }

    private Optional<Integer> changeBefore(int index) {
        for (int at = index - 1; at >= Math.max(0, index - 24); at--) {
            Token token = sentence.at(at);
            boolean hedge = sentence.norm(at + 1).equals("than")
                    || token.isAny("at") && sentence.at(at + 1).isAny("most", "least");
            if (token.isSymbol(';') || CLAUSES.contains(token.norm()) || !hedge && Change.isStating(token)) {
                return Optional.empty();
            }
            if (!hedge && Change.of(token).isPresent() && !isAttribute(at)) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    /** "accelerated method", "compressed model": a joined or describing word says nothing about the number. */
    private boolean isAttribute(int at) {
        Token token = sentence.at(at);
        boolean joins = at + 1 < sentence.size()
                && sentence.at(at + 1).joint() == '-'
                && !sentence.at(at + 1).isAny("up");
        return joins
                || token.norm().endsWith("ed")
                        && at + 1 < sentence.size()
                        && sentence.at(at + 1).isAny("model", "network", "method", "version");
    }

    /** "16.3% and 3% accuracy", "3.13x, 2.59x, and 1.67x speedups": the words behind the last number are for all. */
    private List<Binding> ofNextInList(int index, Quantity quantity) {
        int next = index;
        for (int member = 0; member < LONGEST_LIST; member++) {
            int following = nextInList(next);
            if (following < 0
                    || quantity(following).unit().kind() != quantity.unit().kind()) {
                return List.of();
            }
            next = following;
            Following words = following(next);
            List<MetricMention> behind = within(words.from(), words.to(), quantity);
            if (!behind.isEmpty()) {
                return bindings(
                        best(behind),
                        words.change(sentence).or(() -> changeBefore(index)),
                        "the words behind the list");
            }
        }
        return List.of();
    }

    /** The number that follows in a plain list, or -1. */
    private int nextInList(int index) {
        int next = index + 1;
        while (next < sentence.size()
                && next - index < 4
                && sentence.at(next).isAny("and", ",", "or", "/", "a", "an")) {
            next++;
        }
        return next > index + 1 && sentence.isQuantity(next) ? next : -1;
    }

    /** "accuracy and F1 of 86% and 84.4%": as many metrics before the list as numbers in it. */
    private Optional<MetricMention> zipped(int index) {
        int first = index;
        int place = 0;
        for (int at = index - 1; at >= Math.max(0, index - 12); at--) {
            if (sentence.isQuantity(at) && nextInList(at) == first) {
                first = at;
                place++;
            }
        }
        int count = place + 1;
        for (int at = nextInList(index); at >= 0 && count <= LONGEST_LIST; at = nextInList(at)) {
            count++;
        }
        if (count < 2) {
            return Optional.empty();
        }
        List<MetricMention> before = new ArrayList<>(before(first, quantity(first)));
        before.sort(Comparator.comparingInt(MetricMention::from));
        return before.size() == count ? Optional.of(before.get(place)) : Optional.empty();
    }

    private List<Binding> ofPreviousInList(int index, Quantity quantity) {
        for (int at = index - 1, seen = 0; at >= Math.max(0, index - 30) && seen < 4; at--) {
            if (CLAUSES.contains(sentence.norm(at))) {
                return List.of();
            }
            if (sentence.isQuantity(at)) {
                seen++;
                List<Binding> before = bound.getOrDefault(at, List.of());
                if (!before.isEmpty()
                        && quantity(at).unit().kind() == quantity.unit().kind()
                        && quantity(at)
                                .unit()
                                .dimension()
                                .equals(quantity.unit().dimension())) {
                    return before.stream()
                            .map(binding -> continued(binding, index))
                            .toList();
                }
            }
        }
        return List.of();
    }

    private Binding continued(Binding binding, int index) {
        Optional<Integer> change = changeBefore(index).or(binding::change);
        return new Binding(
                binding.metric(),
                binding.inverse(),
                binding.from(),
                binding.to(),
                change,
                "the number before it in the list");
    }

    /** "outperforms A by 2.5% on top-1 accuracy": a comparison takes the metric from elsewhere in its sentence. */
    private List<Binding> ofSentence(int index, Quantity quantity, Optional<Integer> change) {
        boolean compares = change.filter(at -> Change.of(sentence.at(at)).orElseThrow() != Change.KEEP)
                .isPresent();
        boolean relative =
                quantity.is(Unit.Kind.PERCENT) || quantity.is(Unit.Kind.POINTS) || quantity.is(Unit.Kind.TIMES);
        if (!compares || !relative && !quantity.unit().measures(Dimension.DECIBEL)) {
            return List.of();
        }
        Optional<MetricMention> near = mentions.stream()
                .filter(mention -> fits(quantity, mention) && Math.abs(mention.from() - index) < 25)
                .min(Comparator.comparingInt(
                        mention -> mention.from() > index ? mention.from() - index : 3 * (index - mention.from())));
        if (near.isPresent()) {
            return List.of(Binding.of(near.get(), change, "the metric named in the sentence"));
        }
        boolean better = change.flatMap(at -> Change.of(sentence.at(at)))
                .filter(way -> way == Change.BETTER)
                .isPresent();
        return better && !quantity.is(Unit.Kind.TIMES)
                ? cues
                        .named("quality")
                        .map(metric -> new Binding(
                                metric, false, change.get(), change.get() + 1, change, "a gain of something unnamed"))
                        .stream()
                        .toList()
                : List.of();
    }

    private List<Binding> ofUnit(int index, Quantity quantity, Optional<Integer> change) {
        return quantity
                .unit()
                .dimension()
                .flatMap(cues::byUnit)
                .map(metric -> new Binding(metric, false, index, index + 1, change, "its unit"))
                .stream()
                .toList();
    }

    private static List<Binding> bindings(List<MetricMention> mentions, Optional<Integer> change, String why) {
        return mentions.stream()
                .map(mention -> Binding.of(mention, change, why))
                .toList();
    }

    /** True where a number in this unit can be a value, a gain or a factor of the metric. */
    static boolean fits(Quantity quantity, MetricMention mention) {
        Metric metric = mention.metric();
        return switch (quantity.unit().kind()) {
            case TIMES -> !metric.isPercentage() || metric.efficiency();
            case PERCENT -> true;
            case POINTS -> !metric.efficiency();
            case PHYSICAL ->
                quantity.unit().measures(metric.dimension())
                        || metric.dimension() == Dimension.OWN
                                && !quantity.unit().measures(Dimension.COUNT)
                        || metric.dimension() == Dimension.COUNT
                                && quantity.unit().measures(Dimension.TOKENS);
            case FOREIGN -> metric.dimension() == Dimension.OWN;
            case NONE -> metric.dimension() != Dimension.TIME && metric.dimension() != Dimension.RATE;
        };
    }
}
