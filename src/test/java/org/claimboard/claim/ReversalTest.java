package org.claimboard.claim;

import java.math.BigDecimal;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import org.claimboard.normalise.Form;
import org.claimboard.normalise.Qualifier;

import static org.assertj.core.api.Assertions.assertThat;

class ReversalTest {
    private static final ClaimContent FIRST = content("3", "x", "A100", "Ours", null);
    private static final ClaimContent OTHER_VALUE = content("4", "x", "A100", "Ours", null);

    @Test
    void bringsEverythingBackWhereNothingCameAfter() {
        ClaimState before = state(1, ClaimStatus.PUBLISHED, Origin.EXTRACTED, FIRST);
        ClaimState undone = state(2, ClaimStatus.PUBLISHED, Origin.SUBMITTED, OTHER_VALUE);
        ClaimState result = new Reversal(undone, undone, before)
                .result(ClaimStatus.PUBLISHED)
                .orElseThrow();
        assertThat(result.content()).isEqualTo(FIRST);
        assertThat(result.origin()).isEqualTo(Origin.EXTRACTED);
    }

    @Test
    void keepsWhatWasChangedElsewhereSince() {
        ClaimState before = state(1, ClaimStatus.PUBLISHED, Origin.EXTRACTED, FIRST);
        ClaimState undone = state(2, ClaimStatus.PUBLISHED, Origin.SUBMITTED, OTHER_VALUE);
        ClaimState now = state(3, ClaimStatus.DISPUTED, Origin.SUBMITTED, content("4", "x", "H100", "Theirs", null));
        ClaimState result =
                new Reversal(now, undone, before).result(ClaimStatus.DISPUTED).orElseThrow();
        assertThat(result.content()).isEqualTo(content("3", "x", "H100", "Theirs", null));
        assertThat(result.status()).isEqualTo(ClaimStatus.DISPUTED);
        assertThat(result.origin()).isEqualTo(Origin.SUBMITTED);
    }

    @Test
    void refusesWhereTheSameFieldWasChangedAgain() {
        ClaimState before = state(1, ClaimStatus.PUBLISHED, Origin.EXTRACTED, FIRST);
        ClaimState undone = state(2, ClaimStatus.PUBLISHED, Origin.SUBMITTED, OTHER_VALUE);
        ClaimState now = state(3, ClaimStatus.PUBLISHED, Origin.SUBMITTED, content("5", "x", "A100", "Ours", null));
        assertThat(new Reversal(now, undone, before).result(ClaimStatus.PUBLISHED))
                .isEmpty();
    }

    @Test
    void refusesWhatIsUndoneAlready() {
        ClaimState before = state(1, ClaimStatus.PUBLISHED, Origin.EXTRACTED, FIRST);
        ClaimState undone = state(2, ClaimStatus.RETRACTED, Origin.EXTRACTED, FIRST);
        ClaimState now = state(3, ClaimStatus.PUBLISHED, Origin.EXTRACTED, FIRST);
        assertThat(new Reversal(now, undone, before).result(ClaimStatus.PUBLISHED))
                .isEmpty();
    }

    @Test
    void takesARetractionAndARestorationBack() {
        ClaimState shown = state(1, ClaimStatus.PUBLISHED, Origin.EXTRACTED, FIRST);
        ClaimState retracted = state(2, ClaimStatus.RETRACTED, Origin.EXTRACTED, FIRST);
        assertThat(new Reversal(retracted, retracted, shown).result(ClaimStatus.DISPUTED))
                .hasValueSatisfying(state -> assertThat(state.status()).isEqualTo(ClaimStatus.DISPUTED));
        ClaimState restored = state(3, ClaimStatus.PUBLISHED, Origin.EXTRACTED, FIRST);
        assertThat(new Reversal(restored, restored, retracted).result(ClaimStatus.PUBLISHED))
                .hasValueSatisfying(state -> assertThat(state.status()).isEqualTo(ClaimStatus.RETRACTED));
    }

    @Test
    void takesACreationBackByRetracting() {
        ClaimState made = state(1, ClaimStatus.PUBLISHED, Origin.SUBMITTED, FIRST);
        assertThat(new Reversal(made, made, made.retracted()).result(ClaimStatus.PUBLISHED))
                .hasValueSatisfying(state -> assertThat(state.status()).isEqualTo(ClaimStatus.RETRACTED));
    }

    @Test
    void movesAHardwareWithItsCount() {
        ClaimState before = state(1, ClaimStatus.PUBLISHED, Origin.EXTRACTED, content("3", "x", "A100", "Ours", 8));
        ClaimState undone = state(2, ClaimStatus.PUBLISHED, Origin.SUBMITTED, content("3", "x", "H100", "Ours", 8));
        ClaimState now = state(3, ClaimStatus.PUBLISHED, Origin.SUBMITTED, content("3", "x", "H100", "Ours", 4));
        assertThat(new Reversal(now, undone, before).result(ClaimStatus.PUBLISHED))
                .isEmpty();
    }

    private static ClaimState state(int revision, ClaimStatus status, Origin origin, ClaimContent content) {
        return new ClaimState(revision, status, origin, "test", content, null);
    }

    private static ClaimContent content(String value, String unit, String hardware, String system, Integer count) {
        return new ClaimContent(
                "It is 3x faster",
                0,
                15,
                "3x",
                system,
                "inference-latency",
                Form.RATIO,
                new BigDecimal(value),
                new BigDecimal(value),
                unit,
                Qualifier.EXACT,
                null,
                "llm-inference",
                null,
                null,
                null,
                hardware,
                hardware.toLowerCase(Locale.ROOT),
                count,
                "",
                null,
                null,
                null);
    }
}
