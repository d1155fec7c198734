package org.claimboard.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.claimboard.normalise.Numeral;
import org.claimboard.normalise.Quantity;
import org.claimboard.normalise.Unit;

/**
 * Finds what the numbers of one sentence measure.
 *
 * <p>The words behind a number come first ("45% lower latency"), then those before it ("latency by 45%"), then the other
 * numbers of its list ("16.3% and 3% accuracy"), then the sentence ("outperforms A by 2.5% on top-1 accuracy"), then its
 * unit ("12 FPS").
 */
final class Binder {
    private static final int SENTENCE_REACH = 25;
    private static final int NEAR = 7;
    private final Clause clause;
    private final Sentence sentence;
    private final NumberLists lists;
    private final MentionChooser chooser;
    private final MetricGuesses guesses;
    private final Map<Integer, List<Binding>> bound = new HashMap<>();

    Binder(Clause clause, MetricGuesses guesses) {
        this.clause = clause;
        this.sentence = clause.sentence();
        this.lists = new NumberLists(clause);
        this.chooser = new MentionChooser(clause);
        this.guesses = guesses;
    }

    /** What the number at an index measures; several where it stands for several metrics, none where nothing says so. */
    List<Binding> bind(int index) {
        List<Binding> found = find(index, clause.quantity(index));
        bound.put(index, found);
        return found;
    }

    private List<Binding> find(int index, Quantity quantity) {
        Following following = Following.of(clause, index);
        Optional<Integer> change = following
                .change(sentence)
                .or(() -> changeOfBoth(index, following))
                .or(() -> changeOfList(index, following))
                .or(() -> clause.changeAfterNote(index))
                .or(() -> clause.changeBefore(index));
        boolean ofChange = following.ofShare() && following.change(sentence).isPresent();
        if (ofChange || change.filter(clause::isChangeOfChange).isPresent()) {
            return List.of();
        }
        Optional<Binding> unused = guesses.ofShares().unused(clause, index, following);
        if (unused.isPresent()) {
            return List.of(unused.get());
        }
        Optional<Binding> compressed = guesses.ofShares().compressed(clause, index, following);
        if (compressed.isPresent()) {
            return List.of(compressed.get());
        }
        List<MetricMention> behind = MentionChooser.fitting(following.mentions(clause), quantity);
        Optional<MetricMention> matched = matchedBehind(index);
        if (matched.isPresent()) {
            Optional<Integer> shared =
                    change.or(() -> Following.of(clause, lists.last(index)).change(sentence));
            return bindings(List.of(matched.get()), shared, "its place in the list");
        }
        if (!behind.isEmpty()) {
            return guesses.refined(
                    bindings(chooser.best(behind), change, "the words behind the number"), clause, index);
        }
        Optional<MetricMention> zipped = zipped(index);
        if (zipped.isPresent()) {
            return bindings(List.of(zipped.get()), change, "its place in the list");
        }
        List<MetricMention> before = chooser.before(index, List.of(quantity));
        boolean somethingElse = change.filter(at -> MetricGuesses.isOfSomethingElse(clause, index, at))
                .isPresent();
        boolean otherChanged = (somethingElse || clause.isForeignBefore(index))
                && change.filter(at -> at < index
                                && !before.isEmpty()
                                && at > before.get(0).to())
                        .isPresent();
        if (!before.isEmpty()
                && !otherChanged
                && (!following.foreign() && !following.ofShare()
                        || following.ofShare() && sentence.norm(index - 1).equals("within")
                        || following.ofShare() && before.get(0).metric().efficiency()
                        || !following.ofShare() && isTight(before.get(0), index, quantity))) {
            return guesses.refined(bindings(before, change, "the words before the number"), clause, index);
        }
        if (clause.isForeignBefore(index) && !following.change(sentence).isPresent()) {
            return unit(index, quantity, change);
        }
        if (following.foreign()
                && lists.previous(index) >= 0
                && sentence.at(index + 1).isAny("in", "on", "for")) {
            return ofPreviousInList(index);
        }
        if (following.foreign()) {
            List<Binding> topic = guesses.topic(clause, index, change);
            return topic.isEmpty() ? unit(index, quantity, change) : topic;
        }
        return further(index, quantity, change);
    }

    /** "4.2% mIoU and 4.0% accuracy improvement": the change behind the second number is for both. */
    private Optional<Integer> changeOfBoth(int index, Following following) {
        int next = following.to() + 1;
        boolean pair = !following.isEmpty()
                && clause.isMention(following.to() - 1)
                && sentence.norm(following.to()).equals("and")
                && next < sentence.size()
                && sentence.isQuantity(next)
                && lists.isAlike(index, next);
        return pair
                ? Following.of(clause, next).change(sentence).filter(at -> Clause.isDifference(sentence.at(at)))
                : Optional.empty();
    }

    /** "with 15.7% and 5.3% relative improvement": the noun behind the last number of a plain list is for all. */
    private Optional<Integer> changeOfList(int index, Following following) {
        return following.isEmpty() && lists.next(index) >= 0
                ? Following.of(clause, lists.last(index))
                        .change(sentence)
                        .filter(at -> Clause.isDifference(sentence.at(at)))
                : Optional.empty();
    }

    private List<Binding> further(int index, Quantity quantity, Optional<Integer> change) {
        if (change.filter(at -> MetricGuesses.isOfSomethingElse(clause, index, at))
                .isPresent()) {
            return unit(index, quantity, change);
        }
        List<Binding> found = ofNextInList(index, quantity);
        if (found.isEmpty()) {
            found = ofListBefore(index, change);
        }
        if (found.isEmpty()) {
            found = ofPreviousInList(index);
        }
        if (found.isEmpty()) {
            found = ofSentence(index, quantity, change);
        }
        return found.isEmpty() ? unit(index, quantity, change) : found;
    }

    private List<Binding> unit(int index, Quantity quantity, Optional<Integer> change) {
        return guesses.ofUnit(clause, index, quantity, change);
    }

    /** "PSNR 22.84", "PSNR of 22.84": nothing but a link stands between. */
    private boolean isTight(MetricMention mention, int index, Quantity quantity) {
        boolean bare = quantity.is(Unit.Kind.NONE) && quantity.first().kind() == Numeral.Kind.DIGITS;
        return index - mention.to() <= 2 && !(bare && sentence.norm(index - 1).equals("at"));
    }

    /** "accuracy and F1 of 86% and 84.4%": as many metrics before the list as numbers in it. */
    private Optional<MetricMention> zipped(int index) {
        int size = lists.size(index);
        if (size < 2) {
            return Optional.empty();
        }
        int first = lists.first(index);
        List<Quantity> members =
                lists.from(first).stream().map(clause::quantity).toList();
        List<MetricMention> before = new ArrayList<>(chooser.before(first, members));
        if (before.isEmpty()) {
            before.addAll(topics(first));
        }
        before.sort(Comparator.comparingInt(MetricMention::from));
        return before.size() == size
                ? Optional.of(before.get(lists.place(index)))
                        .filter(mention -> MentionChooser.fits(clause.quantity(index), mention))
                : Optional.empty();
    }

    /** "Using the F1 measure and AUC, our model achieves 73.9% and 73.7%": the metrics that open the sentence. */
    private List<MetricMention> topics(int first) {
        if (clause.previousQuantity(first) >= 0 || !sentence.at(0).isAny("using", "in", "on", "with", "regarding")) {
            return List.of();
        }
        int comma = 0;
        while (comma < first && !sentence.at(comma).isSymbol(',')) {
            comma++;
        }
        int end = comma;
        return clause.mentions().stream().filter(mention -> mention.to() <= end).toList();
    }

    /** "2x and 3x improvements in latency and throughput": as many metrics behind the list as numbers in it. */
    private Optional<MetricMention> matchedBehind(int index) {
        int size = lists.size(index);
        if (size < 2) {
            return Optional.empty();
        }
        List<MetricMention> fitting = MentionChooser.fitting(
                Following.of(clause, lists.last(index)).mentions(clause), clause.quantity(index));
        List<MetricMention> named = fitting.isEmpty() ? fitting : chooser.best(fitting);
        boolean apart = named.stream().map(MetricMention::metric).distinct().count() == size;
        return apart && named.size() == size ? Optional.of(named.get(lists.place(index))) : Optional.empty();
    }

    /** "16.3% and 3% accuracy", "3.13x, 2.59x, and 1.67x speedups": the words behind the last number are for all. */
    private List<Binding> ofNextInList(int index, Quantity quantity) {
        int next = lists.next(index);
        for (int member = 0; member < NumberLists.LONGEST && next >= 0; member++) {
            Following words = Following.of(clause, next);
            List<MetricMention> behind = MentionChooser.fitting(words.mentions(clause), quantity);
            if (!behind.isEmpty()) {
                Optional<Integer> change = words.change(sentence).or(() -> clause.changeBefore(index));
                return bindings(chooser.best(behind), change, "the words behind the list");
            }
            next = lists.next(next);
        }
        return List.of();
    }

    /** "73.9% and 73.7%, exceeding A by 3.5% and 5.3%": the numbers of two lists of one length go together by place. */
    private List<Binding> ofListBefore(int index, Optional<Integer> change) {
        int size = lists.size(index);
        int last = clause.previousQuantity(lists.first(index));
        if (size < 2 || last < 0 || lists.size(last) != size || !lists.isAlike(last, index)) {
            return List.of();
        }
        List<Integer> members = lists.from(lists.first(last));
        boolean apart = members.stream()
                        .flatMap(at -> bound.getOrDefault(at, List.of()).stream())
                        .map(Binding::metric)
                        .distinct()
                        .count()
                == size;
        return apart
                ? bound.getOrDefault(members.get(lists.place(index)), List.of()).stream()
                        .map(binding -> binding.continued(change))
                        .toList()
                : List.of();
    }

    private List<Binding> ofPreviousInList(int index) {
        for (int at = index - 1, seen = 0; at >= Math.max(0, index - 30) && seen < 4; at--) {
            Token token = sentence.at(at);
            if (token.isAny("while", "but", ";")) {
                return List.of();
            }
            if (token.isQuantity()) {
                seen++;
                List<Binding> before = bound.getOrDefault(at, List.of());
                if (!before.isEmpty() && lists.isAlike(at, index)) {
                    Optional<Integer> change =
                            Following.of(clause, index).change(sentence).or(() -> clause.changeBefore(index));
                    return before.stream()
                            .map(binding -> binding.continued(change))
                            .toList();
                }
            }
        }
        return List.of();
    }

    /** "outperforms A by 2.5% on top-1 accuracy": a comparison takes the metric from elsewhere in its sentence. */
    private List<Binding> ofSentence(int index, Quantity quantity, Optional<Integer> change) {
        Optional<Change> way = change.flatMap(at -> Change.of(sentence.at(at)));
        boolean by = sentence.norm(index - 1).equals("by")
                || sentence.norm(index - 2).equals("by")
                || sentence.norm(index - 3).equals("by");
        boolean compares = way.filter(found -> found == Change.BETTER
                        || found == Change.WORSE
                        || (by || quantity.is(Unit.Kind.POINTS)) && found != Change.KEEP)
                .isPresent();
        boolean comparable =
                quantity.is(Unit.Kind.PERCENT) || quantity.is(Unit.Kind.POINTS) || quantity.is(Unit.Kind.TIMES);
        if (!compares || !comparable) {
            return List.of();
        }
        int reach = way.filter(found -> found == Change.WORSE).isPresent() ? NEAR : SENTENCE_REACH;
        Optional<MetricMention> near = clause.mentions().stream()
                .filter(mention -> MentionChooser.fits(quantity, mention)
                        && Math.abs(mention.from() - index) < reach
                        && !isInRelative(index, mention.from()))
                .min(Comparator.comparingInt(
                        mention -> mention.from() > index ? mention.from() - index : 3 * (index - mention.from())));
        return near.isPresent()
                ? guesses.refined(
                        List.of(Binding.of(near.get(), change, "the metric named in the sentence")), clause, index)
                : guesses.unnamed(clause, index, change.orElseThrow(), way.orElseThrow());
    }

    /** ", which means that it finds efficient paths": says something else about what was measured. */
    private boolean isInRelative(int index, int mention) {
        for (int at = index + 1; at < mention; at++) {
            if (sentence.at(at).isAny("which") && sentence.norm(at - 1).equals(",")) {
                return true;
            }
        }
        return false;
    }

    private static List<Binding> bindings(List<MetricMention> mentions, Optional<Integer> change, String why) {
        return mentions.stream()
                .map(mention -> Binding.of(mention, change, why))
                .toList();
    }
}
