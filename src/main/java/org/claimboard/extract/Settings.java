package org.claimboard.extract;

import java.math.BigDecimal;
import java.util.Set;

import org.claimboard.normalise.Form;
import org.claimboard.normalise.Quantity;
import org.claimboard.normalise.Rule;
import org.claimboard.normalise.Unit;
import org.claimboard.vocabulary.Dimension;
import org.claimboard.vocabulary.Metric;

/** Tells results from the settings under which they were measured, where both are numbers of the same metric. */
final class Settings {
    /** A smaller factor is no paper's result of its own. */
    static final BigDecimal LEAST_RATIO = new BigDecimal("0.01");

    private static final Set<String> USES =
            Words.of("only using with on just merely requiring use from require need needing of");

    private final Clause clause;
    private final Sentence sentence;
    private final String text;

    Settings(Clause clause, String text) {
        this.clause = clause;
        this.sentence = clause.sentence();
        this.text = text;
    }

    /** True where two numbers are before and after: "from 48G to 7G", not "models from 14B to 66B parameters". */
    boolean isChanged(int index, Quantity pair, Binding binding) {
        if (isGap(index)) {
            return false;
        }
        boolean rising = pair.low().compareTo(pair.high()) < 0;
        return !rising
                || pair.shape() == Quantity.Shape.VERSUS
                || binding.change().isPresent();
    }

    /** "the gap is reduced from 0.53 dB to 0.03 dB": a difference of something. */
    boolean isGap(int index) {
        for (int at = index - 1; at >= Math.max(0, index - 6); at--) {
            if (sentence.at(at).isAny("gap", "difference", "degradation")) {
                return true;
            }
        }
        return false;
    }

    /** True where a number read by a rule is a result of the paper. */
    boolean isResult(Rule rule, Binding binding, Quantity quantity, int index) {
        Metric metric = binding.metric();
        boolean grown = rule == Rule.INVERSE_FACTOR
                && metric.dimension() == Dimension.COUNT
                && quantity.low().compareTo(BigDecimal.ONE) > 0;
        if (grown) {
            return false;
        }
        if (rule.form() != Form.ABSOLUTE) {
            return !metric.id().equals("sparsity") || rule.form() == Form.DELTA;
        }
        boolean bare = quantity.is(Unit.Kind.NONE);
        return switch (metric.dimension()) {
            case PERCENT -> !metric.id().equals("sparsity") || !isAt(index);
            case TOKENS -> !isAt(index) && !quantity.isRange();
            case COUNT -> isCount(metric, binding, quantity, index);
            case BYTES -> (!bare || text.charAt(quantity.first().end() - 1) == 'G') && !isCapacity(index);
            case SCORE -> !metric.id().equals("quality") || isScore(binding);
            case MONEY -> false;
            default -> true;
        };
    }

    private boolean isAt(int index) {
        return sentence.at(Math.max(0, index - 1)).isAny("at", "under")
                && !sentence.norm(index - 2).equals("up");
    }

    private boolean isCount(Metric metric, Binding binding, Quantity quantity, int index) {
        if (quantity.isRange() || isListedSize(index) || metric.id().equals("parameters") && isOfModels(index)) {
            return false;
        }
        if (isAttribute(index) && !isOwn(index)) {
            return false;
        }
        if (metric.id().equals("training-data")) {
            return binding.to() - binding.from() > 1
                    && binding.from() > index
                    && USES.contains(sentence.norm(index - 1))
                    && !sentence.norm(index - 2).equals("setting");
        }
        return !quantity.unit().measures(Dimension.TOKENS);
    }

    /** "models under 100 billion parameters": what was looked at, not what was made. */
    private boolean isOfModels(int index) {
        for (int at = index - 1; at >= Math.max(0, index - 6); at--) {
            if (sentence.at(at).text().equals("models")
                    || sentence.at(at).text().equals("LLMs")) {
                return true;
            }
            if (sentence.isQuantity(at)) {
                return false;
            }
        }
        return false;
    }

    /** "a 675M-parameter backbone": the number describes something. */
    private boolean isAttribute(int index) {
        return clause.quantity(index).unit().measures(Dimension.COUNT)
                && index + 1 < sentence.size()
                && sentence.at(index + 1).isWord()
                && !sentence.at(index).norm().endsWith("parameters")
                && sentence.at(index).text().endsWith("parameter");
    }

    private boolean isOwn(int index) {
        for (int at = index - 1; at >= Math.max(0, index - 8); at--) {
            if (sentence.at(at).isAny("our", "we", "present", "introduce", "propose")) {
                return true;
            }
            if (sentence.isQuantity(at)) {
                return false;
            }
        }
        return false;
    }

    /** "models with 135M, 350M, and 1B parameters". */
    private boolean isListedSize(int index) {
        int before = clause.previousQuantity(index);
        return before >= 0
                && index - before <= 3
                && clause.quantity(before).is(Unit.Kind.NONE)
                && clause.quantity(before).first().isScaled();
    }

    /** "8 A100 GPUs with 80GB VRAM", "a single 8GB GPU". */
    private boolean isCapacity(int index) {
        for (int at = Math.max(0, index - 4); at < Math.min(sentence.size(), index + 3); at++) {
            if (clause.isName(at) && at != index || sentence.at(at).isAny("gpu", "device")) {
                return true;
            }
        }
        return false;
    }

    private boolean isScore(Binding binding) {
        for (int at = binding.from(); at < Math.min(sentence.size(), binding.to() + 2); at++) {
            if (sentence.at(at).isAny("score")) {
                return true;
            }
        }
        return false;
    }
}
