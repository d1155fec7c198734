package org.claimboard.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.claimboard.normalise.Form;
import org.claimboard.normalise.Quantity;
import org.claimboard.normalise.Reading;
import org.claimboard.normalise.Rule;
import org.claimboard.normalise.Unit;
import org.claimboard.vocabulary.Direction;
import org.claimboard.vocabulary.Metric;

/** Reads the numbers of one sentence: each becomes one or several candidates, or is unclaimed with a reason. */
final class ClaimReader {
    private static final Set<String> SMALL = Words.of(
            "only just merely mere is are to requiring require than under below nearly almost consume consuming need");
    private static final Set<String> HEDGES = Words.of(
            "a an the up to at most least over more less than about approximately around nearly almost roughly only just average",
            "of factor as much low within some merely mere another on");

    private final Clause clause;
    private final Sentence sentence;
    private final String text;
    private final Binder binder;
    private final Settings settings;
    private final List<Candidate> candidates = new ArrayList<>();
    private final List<UnclaimedNumber> unclaimed = new ArrayList<>();
    private final Map<Integer, Form> forms = new HashMap<>();

    ClaimReader(Clause clause, String text, MetricGuesses guesses) {
        this.clause = clause;
        this.sentence = clause.sentence();
        this.text = text;
        this.binder = new Binder(clause, guesses);
        this.settings = new Settings(clause, text);
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
                refuse(index, "part of a name or of a description");
            }
        }
    }

    /** Every number of the sentence belongs to other work or to the problem in general. */
    void refuseAll(String reason) {
        for (int index = 0; index < sentence.size(); index++) {
            if (sentence.at(index).text().chars().anyMatch(Character::isDigit)) {
                refuse(index, sentence.isQuantity(index) ? reason : "part of a name or of a description");
            }
        }
    }

    private void number(int index, Quantity quantity) {
        Optional<String> excluded = Exclusions.reason(clause, index);
        if (excluded.isEmpty() && isBefore(index)) {
            excluded = Optional.of("the value before the change");
        }
        if (excluded.isEmpty() && restates(index, quantity)) {
            excluded = Optional.of("says the number before it once more");
        }
        if (excluded.isPresent()) {
            refuse(index, excluded.get());
            return;
        }
        List<Binding> bindings = binder.bind(index);
        boolean claimed = false;
        for (Binding binding : bindings) {
            Optional<Candidate> candidate =
                    candidate(index, paired(index, quantity), binding, bothWays(bindings, quantity));
            candidate.ifPresent(candidates::add);
            candidate.ifPresent(found -> forms.put(index, found.reading().form()));
            claimed |= candidate.isPresent();
        }
        if (!claimed) {
            refuse(
                    index,
                    bindings.isEmpty()
                            ? Exclusions.withoutMetric(clause, index)
                            : "no result for " + bindings.get(0).metric().name().toLowerCase(Locale.ROOT));
        }
    }

    /** "latency and throughput (1.3x-3.4x higher)": one factor of improvement, whatever the directions. */
    private static boolean bothWays(List<Binding> bindings, Quantity quantity) {
        return quantity.is(Unit.Kind.TIMES)
                && bindings.stream()
                                .map(Binding::metric)
                                .map(Metric::direction)
                                .distinct()
                                .count()
                        == Direction.values().length;
    }

    /** "from 5.59% (oracle) to 5.47%": the first number, where a second follows behind "to". */
    private boolean isBefore(int index) {
        if (!sentence.norm(index - 1).equals("from") || clause.quantity(index).shape() != Quantity.Shape.SINGLE) {
            return false;
        }
        for (int at = index + 1; at < Math.min(sentence.size() - 1, index + 12); at++) {
            boolean to = sentence.at(at).isAny("to", "→");
            if (to && (sentence.isQuantity(at + 1) || sentence.isQuantity(at + 2) || sentence.isQuantity(at + 3))) {
                return true;
            }
        }
        return false;
    }

    /** "from 11.2M to 1.2M by 89%", "30-374x efficiency improvements (96-99% reduction)". */
    private boolean restates(int index, Quantity quantity) {
        int before = clause.previousQuantity(index);
        if (before < 0 || !quantity.is(Unit.Kind.PERCENT)) {
            return false;
        }
        Quantity other = clause.quantity(before);
        boolean pair = other.shape() == Quantity.Shape.FROM_TO
                && index - before == 2
                && sentence.norm(index - 1).equals("by");
        boolean noted = other.is(Unit.Kind.TIMES) && sentence.norm(index - 1).equals("(") && index - before < 8;
        return pair || noted;
    }

    /** "from 0.77 to 0.85" is no range where something was changed. */
    private Quantity paired(int index, Quantity quantity) {
        boolean from = sentence.norm(index - 1).equals("from");
        if (quantity.isRange() && from && !quantity.is(Unit.Kind.TIMES)) {
            String between = text.substring(
                    quantity.first().end(), quantity.second().orElseThrow().start());
            return between.contains("to") ? quantity.as(Quantity.Shape.FROM_TO) : quantity;
        }
        return quantity;
    }

    private Optional<Candidate> candidate(int index, Quantity quantity, Binding binding, boolean bothWays) {
        Metric metric = binding.metric();
        boolean pair = quantity.shape() == Quantity.Shape.FROM_TO || quantity.shape() == Quantity.Shape.VERSUS;
        if (pair && metric.efficiency()) {
            return settings.isChanged(index, quantity, binding)
                    ? build(index, quantity, binding, Rule.FROM_TO, List.of())
                    : Optional.empty();
        }
        Quantity half = quantity.shape() == Quantity.Shape.FROM_TO
                ? quantity.secondAlone()
                : quantity.shape() == Quantity.Shape.VERSUS ? quantity.firstAlone() : quantity;
        if (pair && settings.isGap(index)) {
            return Optional.empty();
        }
        boolean points =
                half.is(Unit.Kind.PERCENT) && Following.of(clause, index).endsInPoints(sentence);
        Quantity own = points ? half.withUnit(Unit.POINTS) : half;
        Interpretation interpretation = interpretation(index, own, binding, pair, bothWays);
        Optional<Rule> rule = interpretation.rule().filter(found -> settings.isResult(found, binding, own, index));
        List<ClaimFlag> flags = rule.filter(interpretation::isAmbiguous)
                .map(found -> List.of(ClaimFlag.AMBIGUOUS))
                .orElse(List.of());
        return rule.flatMap(found -> build(index, own, binding, found, flags));
    }

    private Interpretation interpretation(int index, Quantity own, Binding binding, boolean pair, boolean bothWays) {
        Following following = Following.of(clause, index);
        boolean changeBehind = following.change(sentence).isPresent();
        boolean stated = own.is(Unit.Kind.NONE) && clause.isMention(index - 1) && own.sign() == Quantity.Sign.NONE;
        boolean listed =
                binding.isContinued() && !changeBehind && !isAfter(index, "by") && forms.containsValue(Form.ABSOLUTE);
        boolean target = pair || !changeBehind && (isAfter(index, "to") || isAfter(index, "at") || stated || listed);
        String behind = sentence.norm(following.to());
        return new Interpretation(
                binding.metric(),
                binding.inverse(),
                pair || bothWays ? Optional.empty() : way(index, own, binding, following),
                own,
                following.ofShare(),
                isSmall(index),
                isAfter(index, "by") || isMoved(index),
                target && !isGap(binding),
                isRelative(index),
                behind.equals("compared") || behind.equals("relative") || behind.equals("v"));
    }

    /** Which way the value went; a cue such as "compression ratio" says nothing by itself of a percentage. */
    private Optional<Change> way(int index, Quantity own, Binding binding, Following following) {
        boolean close = sentence.norm(index - 1).equals("within") && following.endsInPoints(sentence);
        if (close || sentence.norm(index - 1).equals("within") && own.is(Unit.Kind.POINTS)) {
            return Optional.of(Change.WORSE);
        }
        boolean value = own.is(Unit.Kind.NONE)
                || own.is(Unit.Kind.PERCENT) && binding.metric().isPercentage();
        if (value
                && own.sign() == Quantity.Sign.NONE
                && binding.change()
                        .filter(at -> at < index && clause.isNotedValue(index, at))
                        .isPresent()) {
            return Optional.empty();
        }
        if (own.is(Unit.Kind.TIMES)
                && sentence.norm(index + 1).equals("the")
                && following.change(sentence).isEmpty()) {
            return Optional.of(Change.MORE);
        }
        boolean inside = binding.inverse()
                && own.is(Unit.Kind.PERCENT)
                && binding.change()
                        .filter(at -> at >= binding.from() && at < binding.to())
                        .isPresent()
                && binding.way(sentence).filter(found -> found == Change.LESS).isPresent();
        return inside ? Optional.empty() : binding.way(sentence);
    }

    /** "reduces the gap to 0.54%": what is left is still a difference. */
    private boolean isGap(Binding binding) {
        return binding.change().filter(at -> sentence.at(at).isAny("gap")).isPresent();
    }

    /** "reduced 20 ms": the verb stands right before the number. */
    private boolean isMoved(int index) {
        boolean verb = index > 0
                && (sentence.at(index - 1).norm().endsWith("ed")
                        || sentence.at(index - 1).norm().endsWith("ing"));
        return verb && Change.of(sentence.at(index - 1)).isPresent();
    }

    private Optional<Candidate> build(int index, Quantity quantity, Binding binding, Rule rule, List<ClaimFlag> flags) {
        String written = text.substring(quantity.valueStart(), quantity.end());
        boolean second = quantity.start() > sentence.at(index).start() && quantity.sign() == Quantity.Sign.NONE;
        Optional<Qualifiers.Hedge> hedge =
                Qualifiers.of(sentence, index).filter(found -> !second || found.from() != index);
        return Reading.of(rule, binding.metric(), quantity, written)
                .filter(reading -> reading.form() != Form.RATIO || reading.low().compareTo(Settings.LEAST_RATIO) >= 0)
                .map(reading -> new Candidate(sentence, index, quantity, binding, rule, reading, hedge, flags));
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
            boolean hedge = norm.equals("to") && sentence.norm(at - 1).equals("up")
                    || norm.equals("at") && sentence.at(at + 1).isAny("most", "least");
            if (norm.equals(word) && !hedge) {
                return true;
            }
            if (!HEDGES.contains(norm)) {
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
        Token token = sentence.at(index);
        unclaimed.add(new UnclaimedNumber(
                new Span(token.start(), token.end()), text.substring(token.start(), token.end()), reason));
    }
}
