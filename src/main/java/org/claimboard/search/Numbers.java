package org.claimboard.search;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.claimboard.claim.ClaimBounds;
import org.claimboard.claim.PublishedYears;
import org.claimboard.normalise.Form;
import org.claimboard.normalise.Unit;
import org.claimboard.vocabulary.Dimension;
import org.claimboard.vocabulary.Metric;

/** What a comparison asks for: which metrics, in which form, between which canonical values. */
final class Numbers {
    /** @param words what it is, for readers; where it makes no sense, a sentence that says so */
    record Understood(String words, Optional<Meaning> meaning) {}

    /** "=" takes what shows as the same three digits. */
    private static final BigDecimal ALIKE = new BigDecimal("0.005");

    /** Amounts of things; a bare number of them is a factor, as nobody asks for 2 bytes. */
    private static final Set<Dimension> COSTS = Set.of(
            Dimension.TIME,
            Dimension.RATE,
            Dimension.BYTES,
            Dimension.COUNT,
            Dimension.FLOPS,
            Dimension.MACS,
            Dimension.ENERGY,
            Dimension.POWER,
            Dimension.MONEY);

    /** The form that a word behind a metric says outright. */
    static Optional<Form> form(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "ratio", "factor", "times", "improvement" -> Optional.of(Form.RATIO);
            case "delta", "difference", "gain", "change" -> Optional.of(Form.DELTA);
            case "absolute" -> Optional.of(Form.ABSOLUTE);
            default -> Optional.empty();
        };
    }

    /** "training time, run time or throughput". */
    static String names(Collection<Metric> metrics) {
        List<String> names =
                metrics.stream().map(metric -> inSentence(metric.name())).toList();
        return names.size() < 2
                ? String.join("", names)
                : String.join(", ", names.subList(0, names.size() - 1)) + " or " + names.get(names.size() - 1);
    }

    /** Empty where the amount is no year. */
    static Optional<PublishedYears> years(String operator, Amount amount) {
        int from = amount.from().intValue();
        int to = amount.to().intValue();
        if (!isYear(amount.from()) || !isYear(amount.to())) {
            return Optional.empty();
        }
        return Optional.of(
                switch (operator) {
                    case ">=" -> new PublishedYears(from, PublishedYears.LAST);
                    case ">" -> new PublishedYears(from + 1, PublishedYears.LAST);
                    case "<=" -> new PublishedYears(PublishedYears.FIRST, to);
                    case "<" -> new PublishedYears(PublishedYears.FIRST, to - 1);
                    default -> new PublishedYears(from, to);
                });
    }

    private static boolean isYear(BigDecimal number) {
        return number.compareTo(BigDecimal.valueOf(PublishedYears.FIRST)) >= 0
                && number.compareTo(BigDecimal.valueOf(PublishedYears.LAST)) <= 0;
    }

    Understood understand(Subject subject, String operator, Amount amount, String typed) {
        Set<Metric> metrics = subject.phrase().map(MetricWords.Phrase::metrics).orElse(Set.of());
        Optional<Form> said = subject.form().or(() -> subject.phrase().flatMap(MetricWords.Phrase::form));
        Optional<String> wrong = disagreement(metrics, said, amount, typed);
        if (wrong.isPresent()) {
            return new Understood(wrong.get(), Optional.empty());
        }
        Optional<Form> form = said.or(() -> byUnit(amount.unit()))
                .or(() -> subject.anything() ? Optional.empty() : Optional.of(usual(metrics, amount)));
        ClaimBounds bounds = bounds(metrics, form, operator, amount);
        boolean smaller = form.filter(is -> is != Form.RATIO).isPresent()
                && !metrics.isEmpty()
                && metrics.stream().noneMatch(Metric::higherIsBetter);
        String words = (metrics.isEmpty() ? "any metric" : names(metrics))
                + form.map(Numbers::words).orElse("")
                + comparison(operator, amount)
                + shown(typed, form, metrics, amount);
        return new Understood(words, Optional.of(new Meaning.Number(bounds, smaller)));
    }

    /** Why a unit can't belong to a metric and form; one sentence. */
    private static Optional<String> disagreement(
            Set<Metric> metrics, Optional<Form> said, Amount amount, String typed) {
        Unit unit = amount.unit();
        boolean physical = unit.is(Unit.Kind.PHYSICAL);
        boolean percent = unit.is(Unit.Kind.PERCENT) || unit.is(Unit.Kind.POINTS);
        boolean factor = said.filter(Form.RATIO::equals).isPresent();
        if (factor && (physical || percent)) {
            return Optional.of("“" + typed + "” is no factor; leave the unit out, as in “speedup >= 2”, or name the"
                    + " metric that has it.");
        }
        if (unit.is(Unit.Kind.TIMES) && said.filter(form -> form != Form.RATIO).isPresent()) {
            return Optional.of("“" + typed + "” is a factor, and a factor is a ratio.");
        }
        boolean own = metrics.stream().anyMatch(metric -> metric.dimension() == Dimension.OWN);
        boolean measures = metrics.isEmpty()
                || own
                || metrics.stream()
                        .anyMatch(metric -> physical
                                ? unit.dimension()
                                        .filter(metric.dimension()::equals)
                                        .isPresent()
                                : metric.isPercentage() || !percent && !unit.is(Unit.Kind.FOREIGN));
        return measures
                ? Optional.empty()
                : Optional.of("“" + typed + "” is no amount of " + names(metrics) + "."
                        + (percent ? " A saving is searched as a factor: 50% less is 2." : ""));
    }

    private static Optional<Form> byUnit(Unit unit) {
        return switch (unit.kind()) {
            case TIMES -> Optional.of(Form.RATIO);
            case POINTS -> Optional.of(Form.DELTA);
            case PERCENT, PHYSICAL, FOREIGN -> Optional.of(Form.ABSOLUTE);
            case NONE -> Optional.empty();
        };
    }

    private static Form usual(Set<Metric> metrics, Amount amount) {
        boolean cost = metrics.stream().allMatch(metric -> COSTS.contains(metric.dimension()));
        return cost && !amount.scaled() ? Form.RATIO : Form.ABSOLUTE;
    }

    private static ClaimBounds bounds(Set<Metric> metrics, Optional<Form> form, String operator, Amount amount) {
        Set<String> ids = metrics.stream().map(Metric::id).collect(Collectors.toSet());
        BigDecimal from = amount.from();
        BigDecimal to = amount.to();
        BigDecimal slack = amount.isRange() ? BigDecimal.ZERO : from.abs().multiply(ALIKE);
        return switch (operator) {
            case ">=" -> new ClaimBounds(ids, form, limit(from, true), Optional.empty());
            case ">" -> new ClaimBounds(ids, form, limit(to, false), Optional.empty());
            case "<=" -> new ClaimBounds(ids, form, Optional.empty(), limit(to, true));
            case "<" -> new ClaimBounds(ids, form, Optional.empty(), limit(from, false));
            default -> new ClaimBounds(ids, form, limit(from.subtract(slack), true), limit(to.add(slack), true));
        };
    }

    private static Optional<ClaimBounds.Limit> limit(BigDecimal value, boolean included) {
        return Optional.of(new ClaimBounds.Limit(value, included));
    }

    private static String words(Form form) {
        return switch (form) {
            case RATIO -> " improved by a factor";
            case DELTA -> " with a difference";
            case ABSOLUTE -> "";
        };
    }

    private static String comparison(String operator, Amount amount) {
        return switch (operator) {
            case ">=" -> " of at least ";
            case ">" -> " of more than ";
            case "<=" -> " of at most ";
            case "<" -> " of less than ";
            default -> amount.isRange() ? " within " : " of ";
        };
    }

    /** The number as typed, with the unit that was left out: "80" of an accuracy is "80 %". */
    private static String shown(String typed, Optional<Form> form, Set<Metric> metrics, Amount amount) {
        String number = typed.replace("..", " to ");
        Set<String> units = metrics.stream().map(Metric::unit).collect(Collectors.toSet());
        boolean bare = amount.unit().is(Unit.Kind.NONE)
                && form.filter(Form.ABSOLUTE::equals).isPresent();
        String unit = units.size() == 1 ? units.iterator().next() : "";
        return bare && !Set.of("", "1", "count").contains(unit) ? number + " " + unit : number;
    }

    /** "Inference latency" → "inference latency", while "FID" and "F1" stay. */
    private static String inSentence(String name) {
        boolean word = name.length() > 1 && Character.isLowerCase(name.charAt(1));
        return word ? Character.toLowerCase(name.charAt(0)) + name.substring(1) : name;
    }
}
