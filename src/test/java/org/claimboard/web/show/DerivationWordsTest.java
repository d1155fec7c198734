package org.claimboard.web.show;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.claimboard.normalise.Derivation;
import org.claimboard.normalise.Rule;

import static org.assertj.core.api.Assertions.assertThat;

class DerivationWordsTest {

    @ParameterizedTest
    @EnumSource(Rule.class)
    void everyRuleIsToldInOneSentenceOfItsOwn(Rule rule) {
        String told = DerivationWords.told(derivation(rule.id()), "Inference latency");

        assertThat(told).startsWith("The abstract writes “45%”").endsWith(".");
        assertThat(Arrays.stream(Rule.values())
                        .filter(other -> DerivationWords.told(derivation(other.id()), "Inference latency")
                                .equals(told)))
                .containsExactly(rule);
    }

    @Test
    void aRuleOfALaterVersionIsNoFault() {
        assertThat(DerivationWords.told(derivation("unheard-of"), "FID")).isEqualTo("The abstract writes “45%”.");
    }

    private static Derivation derivation(String rule) {
        return new Derivation(rule, List.of("45%"), "45% → 1.82×");
    }
}
