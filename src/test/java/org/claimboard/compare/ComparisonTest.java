package org.claimboard.compare;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.claimboard.claim.ClaimRow;
import org.claimboard.leaderboard.ClaimBuilder;
import org.claimboard.vocabulary.Vocabulary;
import org.claimboard.vocabulary.VocabularyReader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimboard.leaderboard.ClaimBuilder.aClaim;

class ComparisonTest {
    private static final Vocabulary VOCABULARY = VocabularyReader.shipped();

    @Test
    void marksTheBetterOneWhereTheWordingLeavesNoDoubt() {
        ComparedRow row = only(compared(first().ratio("2.0"), second().ratio("3.0")));

        assertThat(row.reasons()).isEmpty();
        assertThat(row.baseline()).isEqualTo("the baseline");
        assertThat(row.cells()).extracting(ComparedRow.Cell::better).containsExactly(false, true);
    }

    @Test
    void marksNoneWhereTheIntervalsTouch() {
        ComparedRow row = only(compared(first().ratio("2"), second().ratio("2.4")));

        assertThat(row.isComparable()).isTrue();
        assertThat(row.isOpen()).isTrue();
        assertThat(row.cells()).extracting(ComparedRow.Cell::better).containsOnly(false);
    }

    @Test
    void lessIsBetterWhereTheMetricSaysSo() {
        ComparedRow row =
                only(compared(fid(first()).absolute("10.0", "1"), fid(second()).absolute("8.0", "1")));

        assertThat(row.cells()).extracting(ComparedRow.Cell::better).containsExactly(false, true);
    }

    @Test
    void anAtLeastBeatsOnlyWhatLiesBelowIt() {
        assertThat(only(compared(first().ratio("5").qualifier("at_least"), second().ratio("2.0")))
                        .cells())
                .extracting(ComparedRow.Cell::better)
                .containsExactly(true, false);
        assertThat(only(compared(first().ratio("2").qualifier("at_least"), second().ratio("5.0")))
                        .isOpen())
                .isTrue();
    }

    @Test
    void claimsAgainstOtherBaselinesAreNotCompared() {
        ComparedRow row = only(compared(first().ratio("2.0").baseline("Megatron"), second().ratio("9.0")));

        assertThat(row.reasons()).containsExactly("Different baselines: Megatron and the baseline.");
        assertThat(row.cells()).extracting(ComparedRow.Cell::better).containsOnly(false);
    }

    @Test
    void aSharedBaselineHasARowOfItsOwn() {
        SideBySide all = Comparison.of(
                List.of(
                        ComparedSystem.of(first().row().claim()),
                        ComparedSystem.of(second().row().claim())),
                List.of(
                        List.of(
                                first().ratio("2.0").row(),
                                first().ratio("7.0").baseline("Megatron").row()),
                        List.of(second().ratio("9.0").row())),
                VOCABULARY);

        assertThat(only(all).cells()).extracting(ComparedRow.Cell::better).containsExactly(false, true);
        assertThat(all.single()).hasSize(1);
        assertThat(all.single().get(0).cells().get(0).claims())
                .extracting(row -> row.claim().baseline())
                .containsExactly("Megatron");
    }

    @Test
    void upToIsNoResult() {
        assertThat(only(compared(first().ratio("2.0"), second().ratio("9.0").qualifier("up_to")))
                        .reasons())
                .containsExactly("“Up to” is a best case, not a result.");
    }

    @Test
    void hardwareMattersForWhatIsMeasuredOnIt() {
        ClaimBuilder gpu = second().ratio("9.0").hardware("NVIDIA A100", "nvidia-a100");

        assertThat(only(compared(first().ratio("2.0"), gpu)).reasons())
                .containsExactly("Different hardware: not stated and NVIDIA A100.");
        assertThat(only(compared(
                                first().ratio("2.0").metric("flops"),
                                second().ratio("9.0").metric("flops").hardware("NVIDIA A100", "nvidia-a100")))
                        .reasons())
                .isEmpty();
    }

    @Test
    void aDatasetThatNobodyStatesIsNoCommonOne() {
        assertThat(only(compared(
                                first().metric("fid").absolute("10.0", "1"),
                                second().metric("fid").absolute("8.0", "1")))
                        .reasons())
                .containsExactly("The dataset is not stated.");
    }

    @Test
    void differentTasksAndModelsAreSaid() {
        assertThat(only(compared(first().ratio("2.0").onTask("llm-training"), second().ratio("9.0")))
                        .reasons())
                .containsExactly("Different tasks: llm-training and llm-inference.");
        assertThat(only(compared(
                                first().ratio("2.0").model("OPT"),
                                second().ratio("9.0").model("GPT-2")))
                        .reasons())
                .containsExactly("Different models: OPT and GPT-2.");
    }

    @Test
    void aMetricOutsideTheVocabularyIsNotJudged() {
        assertThat(only(compared(
                                first().metric("other:charm").ratio("2.0"),
                                second().metric("other:charm").ratio("9.0")))
                        .reasons())
                .singleElement()
                .asString()
                .startsWith("The metric is not in the vocabulary");
    }

    @Test
    void formsAndDatasetsAreNeverInOneRow() {
        SideBySide all = compared(
                fid(first()).absolute("10.0", "1"),
                first().metric("fid").id(2).system("B").ratio("1.2"));

        assertThat(all.shared()).isEmpty();
        assertThat(all.single()).hasSize(2);
    }

    @Test
    void theOrderOfTheSystemsChangesNoVerdict() {
        ClaimBuilder[] claims = {first().ratio("2.0"), second().ratio("3.0"), third().ratio("2.5")};
        ClaimBuilder[] turned = {third().ratio("2.5"), first().ratio("2.0"), second().ratio("3.0")};

        assertThat(best(only(compared(claims)))).isEqualTo("B").isEqualTo(best(only(compared(turned))));
    }

    private static String best(ComparedRow row) {
        return row.cells().stream()
                .filter(ComparedRow.Cell::better)
                .map(cell -> cell.claims().get(0).claim().system())
                .findFirst()
                .orElse("none");
    }

    private static ComparedRow only(SideBySide all) {
        assertThat(all.shared()).hasSize(1);
        return all.shared().get(0);
    }

    private static SideBySide compared(ClaimBuilder... claims) {
        List<ClaimRow> rows = Arrays.stream(claims).map(ClaimBuilder::row).toList();
        return Comparison.of(
                rows.stream().map(row -> ComparedSystem.of(row.claim())).toList(),
                rows.stream().map(List::of).toList(),
                VOCABULARY);
    }

    private static ClaimBuilder fid(ClaimBuilder claim) {
        return claim.metric("fid").onTask("image-generation").dataset("CIFAR-10", "cifar-10");
    }

    private static ClaimBuilder first() {
        return aClaim().id(1).system("A");
    }

    private static ClaimBuilder second() {
        return aClaim().id(2).system("B");
    }

    private static ClaimBuilder third() {
        return aClaim().id(3).system("C");
    }
}
