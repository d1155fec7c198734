package org.claimboard.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.claimboard.normalise.Form;
import org.claimboard.normalise.Interval;
import org.claimboard.normalise.Qualifier;
import org.claimboard.normalise.Quantity;
import org.claimboard.normalise.Reading;
import org.claimboard.normalise.Rule;
import org.claimboard.normalise.Unit;
import org.claimboard.normalise.Wording;
import org.claimboard.vocabulary.Metric;

/**
 * Checks a stated factor or percentage of a cost against the values before and after beside it.
 *
 * <p>"cuts memory 6.9x, from 48 GB to 7 GB" says one thing twice, and is one claim; "cuts memory 5x, from 48 GB to 12 GB"
 * contradicts itself, for that is 4x. What the wordings leave open, by rounding
 * and by "up to", is no contradiction, and neither is a factor that stands further off or behind an "and", which may be
 * about something else.
 */
final class FactorCheck {
    private static final int REACH = 9;
    private static final Set<String> OTHERS =
            Words.of("and while whereas but ; also or average averaged another other respectively both on for");
    /** "About" may be off by a tenth; a rounding of what was rounded before by a fiftieth. */
    private static final BigDecimal ROUGH = new BigDecimal("0.1");

    private static final BigDecimal ROUNDED = new BigDecimal("0.02");

    private final Clause clause;
    private final Sentence sentence;
    private final String text;

    FactorCheck(Clause clause, String text) {
        this.clause = clause;
        this.sentence = clause.sentence();
        this.text = text;
    }

    /** The candidates of a sentence without what is said twice, and with what disagrees flagged. */
    List<Candidate> check(List<Candidate> candidates) {
        Map<Integer, Candidate> byIndex = candidates.stream()
                .collect(Collectors.toMap(Candidate::index, Function.identity(), (first, second) -> first));
        List<Candidate> checked = new ArrayList<>();
        for (Candidate candidate : candidates) {
            Optional<Integer> other = besides(candidate.index(), -1)
                    .or(() -> besides(candidate.index(), 1))
                    .filter(at -> isComparable(candidate, byIndex.get(at)));
            Optional<Boolean> agrees = other.flatMap(at -> agrees(candidate, at));
            boolean repeated =
                    agrees.orElse(false) && byIndex.containsKey(other.get()) && other.get() < candidate.index();
            if (!repeated) {
                checked.add(agrees.orElse(true) ? candidate : flagged(candidate));
            }
        }
        return checked;
    }

    private static boolean isComparable(Candidate candidate, Candidate other) {
        Metric metric = candidate.binding().metric();
        return metric.efficiency()
                && candidate.reading().form() == Form.RATIO
                && (other == null || other.binding().metric().equals(metric));
    }

    /** Whether a candidate and the number at an index can both be right; empty where they say different things. */
    private Optional<Boolean> agrees(Candidate candidate, int index) {
        Optional<Interval> other = interval(index, candidate.binding().metric(), candidate.rule() == Rule.FROM_TO);
        return other.flatMap(stated -> interval(candidate).map(own -> !isAbove(stated, own) && !isAbove(own, stated)));
    }

    /** The number right beside another, before (-1) or behind (1) it. */
    private Optional<Integer> besides(int index, int step) {
        for (int at = index + step; at >= 0 && at < sentence.size() && Math.abs(at - index) < REACH; at += step) {
            if (sentence.isQuantity(at)) {
                return Optional.of(at);
            }
            if (OTHERS.contains(sentence.norm(at)) || clause.isMention(at) && step > 0) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Interval> interval(Candidate candidate) {
        return worded(
                candidate.quantity(),
                candidate.binding().metric(),
                candidate.reading(),
                candidate.hedge().map(Qualifiers.Hedge::qualifier).orElse(Qualifier.EXACT));
    }

    /** What the other number says of the same metric: a factor beside values, or values beside a factor. */
    private Optional<Interval> interval(int index, Metric metric, boolean factor) {
        Quantity quantity = clause.quantity(index);
        Qualifier qualifier =
                Qualifiers.of(sentence, index).map(Qualifiers.Hedge::qualifier).orElse(Qualifier.EXACT);
        boolean pair = quantity.second().isPresent()
                && (quantity.shape() == Quantity.Shape.FROM_TO || Pairs.isFrom(clause, index));
        if (factor == pair) {
            return Optional.empty();
        }
        if (pair) {
            Quantity values = quantity.as(Quantity.Shape.FROM_TO);
            return Interpretation.measures(metric, quantity.unit())
                    ? Reading.of(Rule.FROM_TO, metric, values, written(values))
                            .flatMap(reading -> worded(values, metric, reading, qualifier))
                    : Optional.empty();
        }
        return ruleOf(quantity, metric)
                .flatMap(rule -> Reading.of(rule, metric, quantity, written(quantity)))
                .flatMap(reading -> worded(quantity, metric, reading, qualifier));
    }

    private static Optional<Rule> ruleOf(Quantity stated, Metric metric) {
        if (stated.is(Unit.Kind.TIMES)) {
            return Optional.of(Rule.FACTOR);
        }
        return stated.is(Unit.Kind.PERCENT)
                ? Optional.of(metric.higherIsBetter() ? Rule.INCREASED_BY : Rule.REDUCED_BY)
                : Optional.empty();
    }

    /** What a wording leaves open; nothing where it is an average, which no single pair of values can contradict. */
    private Optional<Interval> worded(Quantity quantity, Metric metric, Reading reading, Qualifier qualifier) {
        if (qualifier == Qualifier.AVERAGE) {
            return Optional.empty();
        }
        Interval open =
                Wording.interval(written(quantity), metric, Form.RATIO, reading.low(), reading.high(), qualifier);
        BigDecimal slack = qualifier == Qualifier.ABOUT ? ROUGH : ROUNDED;
        return Optional.of(new Interval(
                open.low().map(low -> low.multiply(BigDecimal.ONE.subtract(slack))),
                open.high().map(high -> high.multiply(BigDecimal.ONE.add(slack)))));
    }

    private String written(Quantity quantity) {
        return text.substring(quantity.valueStart(), quantity.end());
    }

    private static boolean isAbove(Interval one, Interval other) {
        return one.low().isPresent()
                && other.high().isPresent()
                && one.low().get().compareTo(other.high().get()) > 0;
    }

    private static Candidate flagged(Candidate candidate) {
        Set<ClaimFlag> flags = EnumSet.of(ClaimFlag.CONTRADICTION);
        flags.addAll(candidate.flags());
        return candidate.read(candidate.rule(), candidate.reading(), List.copyOf(flags));
    }
}
