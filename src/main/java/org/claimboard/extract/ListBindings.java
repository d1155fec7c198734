package org.claimboard.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.claimboard.normalise.Quantity;

/**
 * Finds what a number measures by its place in a list: the 2x of "2x and 3x improvements in latency and throughput", the
 * 16.3% of "16.3% and 3% accuracy", the 5.3% of "73.9% F1 and 73.7% AUC, exceeding A by 3.5% and 5.3%".
 */
final class ListBindings {
    private static final int PREVIOUS_REACH = 30;
    private static final int PREVIOUS_NUMBERS = 4;

    private final Clause clause;
    private final Sentence sentence;
    private final NumberLists lists;
    private final MentionChooser chooser;
    private final Map<Integer, List<Binding>> bound = new HashMap<>();

    ListBindings(Clause clause, MentionChooser chooser) {
        this.clause = clause;
        this.sentence = clause.sentence();
        this.lists = new NumberLists(clause);
        this.chooser = chooser;
    }

    /** Keeps what a number was found to measure, for those that come after it. */
    void keep(int index, List<Binding> bindings) {
        bound.put(index, bindings);
    }

    /** The word that changes all numbers of a list, where a number has none of its own. */
    Optional<Integer> change(int index) {
        return changeOfBoth(index).or(() -> changeOfList(index));
    }

    /** "4.2% mIoU and 4.0% accuracy improvement": the change behind the second number is for both. */
    private Optional<Integer> changeOfBoth(int index) {
        Following following = clause.following(index);
        int next = following.to() + 1;
        boolean pair = !following.isEmpty()
                && clause.isMention(following.to() - 1)
                && sentence.norm(following.to()).equals("and")
                && next < sentence.size()
                && sentence.isQuantity(next)
                && lists.isAlike(index, next);
        return pair ? differenceBehind(next) : Optional.empty();
    }

    /** "with 15.7% and 5.3% relative improvement": the noun behind the last number of a plain list is for all. */
    private Optional<Integer> changeOfList(int index) {
        return clause.following(index).isEmpty() && lists.next(index) >= 0
                ? differenceBehind(lists.last(index))
                : Optional.empty();
    }

    private Optional<Integer> differenceBehind(int index) {
        return clause.following(index).change(sentence).filter(at -> Change.isDifference(sentence.at(at)));
    }

    /** "2x and 3x improvements in latency and throughput": as many metrics behind the list as numbers in it. */
    List<Binding> matchedBehind(Figure figure) {
        int index = figure.index();
        int size = lists.size(index);
        if (size < 2) {
            return List.of();
        }
        Following behind = clause.following(lists.last(index));
        List<MetricMention> fitting = MentionChooser.fitting(behind.mentions(clause), figure.quantity());
        List<MetricMention> named = fitting.isEmpty() ? fitting : chooser.best(fitting);
        boolean apart = named.stream().map(MetricMention::metric).distinct().count() == size;
        Optional<Integer> change = figure.change().or(() -> behind.change(sentence));
        return apart && named.size() == size
                ? List.of(Binding.ofPlace(named.get(lists.place(index)), change))
                : List.of();
    }

    /** "accuracy and F1 of 86% and 84.4%": as many metrics before the list as numbers in it. */
    List<Binding> zipped(Figure figure) {
        int size = lists.size(figure.index());
        if (size < 2) {
            return List.of();
        }
        int first = lists.first(figure.index());
        List<Quantity> members =
                lists.from(first).stream().map(clause::quantity).toList();
        List<MetricMention> before = new ArrayList<>(chooser.before(first, members));
        if (before.isEmpty()) {
            before.addAll(topics(first));
        }
        before.sort(Comparator.comparingInt(MetricMention::from));
        return before.size() == size
                ? Optional.of(before.get(lists.place(figure.index())))
                        .filter(mention -> MentionChooser.fits(figure.quantity(), mention))
                        .map(mention -> Binding.ofPlace(mention, figure.change()))
                        .stream()
                        .toList()
                : List.of();
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

    /** "16.3% and 3% accuracy", "3.13x, 2.59x, and 1.67x speedups": the words behind the last number are for all. */
    List<Binding> ofNext(Figure figure) {
        int next = lists.next(figure.index());
        for (int member = 0; member < NumberLists.LONGEST && next >= 0; member++) {
            Following words = clause.following(next);
            List<MetricMention> behind = MentionChooser.fitting(words.mentions(clause), figure.quantity());
            if (!behind.isEmpty()) {
                Optional<Integer> change =
                        words.change(sentence).or(() -> clause.changes().before(figure.index()));
                return Binding.all(chooser.best(behind), change, "the words behind the list");
            }
            next = lists.next(next);
        }
        return List.of();
    }

    /** "73.9% and 73.7%, exceeding A by 3.5% and 5.3%": the numbers of two lists of one length go together by place. */
    List<Binding> ofListBefore(Figure figure) {
        int index = figure.index();
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
                        .map(binding -> binding.continued(figure.change()))
                        .toList()
                : List.of();
    }

    /** "84.91% in MMLU and 85.2% in ARC" behind a named accuracy: the number goes on with the metric of one before it. */
    List<Binding> ofPrevious(int index) {
        int seen = 0;
        for (int at = index - 1; at >= Math.max(0, index - PREVIOUS_REACH) && seen < PREVIOUS_NUMBERS; at--) {
            Token token = sentence.at(at);
            if (token.isAny("while", "but", ";")) {
                return List.of();
            }
            if (token.isQuantity()) {
                seen++;
                List<Binding> before = bound.getOrDefault(at, List.of());
                if (!before.isEmpty() && lists.isAlike(at, index)) {
                    Optional<Integer> change = clause.following(index)
                            .change(sentence)
                            .or(() -> clause.changes().before(index));
                    return before.stream()
                            .map(binding -> binding.continued(change))
                            .toList();
                }
            }
        }
        return List.of();
    }

    /** True where a number before stands in one plain list with it. */
    boolean goesOn(int index) {
        return lists.previous(index) >= 0;
    }
}
