package org.claimboard.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.claimboard.normalise.Form;
import org.claimboard.normalise.Quantity;
import org.claimboard.normalise.Reading;
import org.claimboard.normalise.Rule;
import org.claimboard.normalise.Unit;
import org.claimboard.vocabulary.Direction;
import org.claimboard.vocabulary.Metric;

/** Reads the numbers of one sentence: each becomes one or several candidates, or is unclaimed with a reason. */
final class ClaimReader {
    private final Clause clause;
    private final Sentence sentence;
    private final String text;
    private final Binder binder;
    private final Settings settings;
    private final Interpreter interpreter;
    private final List<Candidate> candidates = new ArrayList<>();
    private final List<UnclaimedNumber> unclaimed = new ArrayList<>();
    private final Map<Integer, Form> forms = new HashMap<>();

    ClaimReader(Clause clause, String text, MetricGuesses guesses) {
        this.clause = clause;
        this.sentence = clause.sentence();
        this.text = text;
        this.binder = new Binder(clause, guesses);
        this.settings = new Settings(clause, text);
        this.interpreter = new Interpreter(clause);
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
            } else if (token.hasDigit()) {
                refuse(index, "part of a name or of a description");
            }
        }
    }

    /** Every number of the sentence belongs to other work or to the problem in general. */
    void refuseAll(String reason) {
        for (int index = 0; index < sentence.size(); index++) {
            if (sentence.at(index).hasDigit()) {
                refuse(index, sentence.isQuantity(index) ? reason : "part of a name or of a description");
            }
        }
    }

    private void number(int index, Quantity quantity) {
        Optional<String> excluded = Exclusions.reason(clause, index);
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

    /** "from 0.77 to 0.85" is no range where something was changed; "ranges from 5 ms to 10 ms" is one. */
    private Quantity paired(int index, Quantity quantity) {
        if (quantity.isRange() && Pairs.isFrom(clause, index) && !quantity.is(Unit.Kind.TIMES)) {
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
        boolean points = half.is(Unit.Kind.PERCENT)
                && (clause.following(index).endsInPoints(sentence)
                        || metric.isPercentage() && !metric.efficiency() && interpreter.isAbsolute(index));
        boolean listed = binding.isContinued() && forms.containsValue(Form.ABSOLUTE);
        Quantity own = points ? half.withUnit(Unit.POINTS) : half;
        Interpretation interpretation = interpreter.interpret(index, own, binding, pair || bothWays, pair || listed);
        Optional<Rule> rule = interpretation.rule().filter(found -> settings.isResult(found, binding, own, index));
        List<ClaimFlag> flags = rule.filter(interpretation::isAmbiguous)
                .map(found -> List.of(ClaimFlag.AMBIGUOUS))
                .orElse(List.of());
        return rule.flatMap(found -> build(index, own, binding, found, flags));
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

    private void refuse(int index, String reason) {
        Token token = sentence.at(index);
        unclaimed.add(new UnclaimedNumber(
                new Span(token.start(), token.end()), text.substring(token.start(), token.end()), reason));
    }
}
