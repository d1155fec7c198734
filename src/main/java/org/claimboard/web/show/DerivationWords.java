package org.claimboard.web.show;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import io.quarkus.qute.TemplateExtension;

import org.claimboard.normalise.Derivation;
import org.claimboard.normalise.Rule;

/** A derivation as a reader would tell it, beside its formula. */
@TemplateExtension
final class DerivationWords {
    private DerivationWords() {}

    /** @param metric its name, in the middle of a sentence */
    static String told(Derivation derivation, String metric) {
        String written = "“" + String.join("”, “", derivation.inputs()) + "”";
        Optional<Rule> rule = Arrays.stream(Rule.values())
                .filter(known -> known.id().equals(derivation.rule()))
                .findFirst();
        return rule.map(known -> told(known, written, metric.toLowerCase(Locale.ROOT)))
                .orElse("The abstract writes " + written + ".");
    }

    static String told(Rule rule, String written, String metric) {
        String says = "The abstract writes " + written;
        return switch (rule) {
            case AS_WRITTEN -> says + ", which is the value itself.";
            case SHARE_TO_PERCENT -> says + " as a share of one; a hundred times that is the percentage.";
            case REST -> says + " for what is in use; what is left of a hundred is the value.";
            case FACTOR -> says + ", which is the improvement factor itself.";
            case INVERSE_FACTOR ->
                says + " for what became of the baseline’s " + metric + ", so the improvement factor is one over it.";
            case REDUCED_BY -> says + " less " + metric + "; the improvement factor is one over what is left.";
            case INCREASED_BY -> says + " more " + metric + "; the improvement factor is one plus that share.";
            case LOST -> says + " less " + metric + ", of which more is better; the factor is what is left.";
            case EXTRA -> says + " more " + metric + ", of which less is better; the factor is one over the new whole.";
            case ONLY_SHARE_OF ->
                says + " of the baseline’s " + metric + "; the improvement factor is one over that share.";
            case RETAINS -> says + " of the baseline’s " + metric + " kept; that share is the factor.";
            case FROM_TO ->
                says + ", the baseline’s and its own; the improvement factor divides the one by the other"
                        + " so that more than 1 is better.";
            case POINTS_UP -> says + " up, which is a difference in points or units.";
            case POINTS_DOWN -> says + " down, which is a difference below zero.";
        };
    }
}
