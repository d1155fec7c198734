package org.claimboard.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.claimboard.normalise.Quantity;
import org.claimboard.normalise.Reading;
import org.claimboard.normalise.Rule;
import org.claimboard.normalise.Unit;
import org.claimboard.vocabulary.Metric;

/** Reads the numbers of one sentence: each becomes one or several candidates, or is unclaimed with a reason. */
final class ClaimReader {
    private static final Set<String> SMALL = Words.of(
            "only just merely mere is are to use using requiring require with at than under below about",
            "approximately roughly around nearly almost consume consuming need");

    private final Sentence sentence;
    private final String text;
    private final Binder binder;
    private final List<Candidate> candidates = new ArrayList<>();
    private final List<UnclaimedNumber> unclaimed = new ArrayList<>();

    ClaimReader(Sentence sentence, String text, MetricCues cues, Map<Metric, Integer> climate) {
        this.sentence = sentence;
        this.text = text;
        this.binder = new Binder(sentence, cues, climate);
    }

    List<Candidate> candidates() {
        return candidates;
    }

    List<UnclaimedNumber> unclaimed() {
        return unclaimed;
    }

    void read() {
        for (int index = 0; index < sentence.size(); index++) {
            Token token = sentence.at(index);
            if (token.isQuantity()) {
                number(index, token.quantity().orElseThrow());
            } else if (token.text().chars().anyMatch(Character::isDigit)) {
                refuse(token.start(), token.end(), "part of a name or of a description");
            }
        }
    }

    private void number(int index, Quantity quantity) {
        Optional<String> excluded = Exclusions.reason(sentence, index);
        if (excluded.isPresent()) {
            refuse(index, excluded.get());
            return;
        }
        if (isBefore(index)) {
            refuse(index, "the value before the change");
            return;
        }
        List<Binding> bindings = binder.bind(index);
        boolean claimed = false;
        for (Binding binding : bindings) {
            Optional<Candidate> candidate = candidate(index, paired(index, quantity), binding);
            candidate.ifPresent(candidates::add);
            claimed |= candidate.isPresent();
        }
        if (!claimed) {
            String reason = bindings.isEmpty()
                    ? Exclusions.withoutMetric(
                            sentence, index, binder.following(index).foreign())
                    : "no result for " + bindings.get(0).metric().name().toLowerCase(java.util.Locale.ROOT);
            refuse(index, reason);
        }
    }

    /** "from 5.59% (oracle) to 5.47%": the first number, where a second follows behind "to". */
    private boolean isBefore(int index) {
        if (!sentence.norm(index - 1).equals("from")
                || sentence.at(index).quantity().orElseThrow().shape() != Quantity.Shape.SINGLE) {
            return false;
        }
        for (int at = index + 1; at < Math.min(sentence.size() - 1, index + 12); at++) {
            if (sentence.at(at).isAny("to", "→") && isNumberSoon(at)) {
                return true;
            }
        }
        return false;
    }

    private boolean isNumberSoon(int to) {
        return sentence.isQuantity(to + 1) || sentence.isQuantity(to + 2) || sentence.isQuantity(to + 3);
    }

    /** "from 0.77 to 0.85" is no range where something was changed. */
    private Quantity paired(int index, Quantity quantity) {
        boolean from = sentence.norm(index - 1).equals("from");
        if (quantity.isRange() && from && !quantity.is(Unit.Kind.TIMES) && hasTo(quantity)) {
            return quantity.as(Quantity.Shape.FROM_TO);
        }
        return quantity;
    }

    private boolean hasTo(Quantity quantity) {
        String between = text.substring(
                quantity.first().end(), quantity.second().orElseThrow().start());
        return between.contains("to") || between.contains("→");
    }

    private Optional<Candidate> candidate(int index, Quantity quantity, Binding binding) {
        Metric metric = binding.metric();
        boolean pair = quantity.shape() == Quantity.Shape.FROM_TO || quantity.shape() == Quantity.Shape.VERSUS;
        if (pair && metric.efficiency()) {
            return build(index, quantity, binding, Rule.FROM_TO, List.of());
        }
        Quantity own = quantity.shape() == Quantity.Shape.FROM_TO
                ? quantity.secondAlone()
                : quantity.shape() == Quantity.Shape.VERSUS ? quantity.firstAlone() : quantity;
        Following following = binder.following(index);
        Interpretation interpretation = new Interpretation(
                metric,
                binding.inverse(),
                pair ? Optional.empty() : binding.way(sentence),
                own,
                following.ofShare(),
                isSmall(index),
                isAfter(index, "by"),
                pair
                        || isAfter(index, "to")
                        || isAfter(index, "at") && !sentence.norm(index - 1).equals("least"),
                isRelative(index));
        Optional<Rule> rule = interpretation.rule().filter(found -> isWorthy(found, binding, own, index));
        List<ClaimFlag> flags =
                rule.filter(interpretation::isAmbiguous).isPresent() ? List.of(ClaimFlag.AMBIGUOUS) : List.of();
        return rule.flatMap(found -> build(index, own, binding, found, flags));
    }

    private Optional<Candidate> build(int index, Quantity quantity, Binding binding, Rule rule, List<ClaimFlag> flags) {
        String written = text.substring(quantity.start(), quantity.end());
        Optional<Qualifiers.Hedge> hedge = Qualifiers.of(sentence, index);
        return Reading.of(rule, binding.metric(), quantity, written)
                .map(reading -> new Candidate(sentence, index, quantity, binding, rule, reading, hedge, flags));
    }

    /** Absolute values of counts need more than a unit to be results and not settings. */
    private boolean isWorthy(Rule rule, Binding binding, Quantity quantity, int index) {
        return true;
    }

    private boolean isSmall(int index) {
        for (int at = index - 1; at >= Math.max(0, index - 4); at--) {
            if (SMALL.contains(sentence.norm(at))) {
                return true;
            }
        }
        return false;
    }

    /** True where the word stands before the number with nothing but hedges in between. */
    private boolean isAfter(int index, String word) {
        for (int at = index - 1; at >= Math.max(0, index - 6); at--) {
            String norm = sentence.norm(at);
            if (norm.equals(word)) {
                boolean hedge = norm.equals("to") && sentence.norm(at - 1).equals("up")
                        || norm.equals("at") && sentence.at(at + 1).isAny("most", "least");
                if (!hedge) {
                    return true;
                }
            } else if (!sentence.at(at)
                    .isAny(
                            "a",
                            "an",
                            "the",
                            "up",
                            "to",
                            "at",
                            "most",
                            "least",
                            "over",
                            "more",
                            "less",
                            "than",
                            "about",
                            "approximately",
                            "around",
                            "nearly",
                            "almost",
                            "roughly",
                            "only",
                            "just",
                            "average",
                            "of",
                            "factor",
                            "as",
                            "much",
                            "low",
                            "within",
                            "some",
                            "merely",
                            "mere")) {
                return false;
            }
        }
        return false;
    }

    private boolean isRelative(int index) {
        for (int at = Math.max(0, index - 3); at < Math.min(sentence.size(), index + 4); at++) {
            if (sentence.at(at).isAny("relative", "relatively")
                    && !sentence.norm(at + 1).equals("to")) {
                return true;
            }
        }
        return false;
    }

    private void refuse(int index, String reason) {
        refuse(sentence.at(index).start(), sentence.at(index).end(), reason);
    }

    private void refuse(int start, int end, String reason) {
        unclaimed.add(new UnclaimedNumber(new Span(start, end), text.substring(start, end), reason));
    }
}
