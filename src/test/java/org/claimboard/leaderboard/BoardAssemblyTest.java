package org.claimboard.leaderboard;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import org.claimboard.claim.BoardClaim;
import org.claimboard.claim.ClaimRow;
import org.claimboard.claim.ClaimView;
import org.claimboard.normalise.Form;
import org.claimboard.vocabulary.Vocabulary;
import org.claimboard.vocabulary.VocabularyReader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimboard.leaderboard.ClaimBuilder.aClaim;

class BoardAssemblyTest {
    private final Vocabulary vocabulary = VocabularyReader.shipped();

    @Test
    void ranksRatiosFromTheLargestEvenWhereTheMetricIsBetterWhenLower() {
        Board board = board(
                latency(View.TYPICAL),
                aClaim().id(1).ratio("1.2").row(),
                aClaim().id(2).ratio("3").row(),
                aClaim().id(3).ratio("2").row());
        assertThat(order(board.ranked())).containsExactly("1: #2", "2: #3", "3: #1");
    }

    @Test
    void ranksAbsoluteValuesInTheDirectionOfTheMetric() {
        Board board = board(
                query("image-classification", "inference-latency", Form.ABSOLUTE, "imagenet"),
                aClaim().id(1)
                        .absolute("0.5", "s")
                        .dataset("ImageNet", "imagenet")
                        .row(),
                aClaim().id(2)
                        .absolute("0.1", "s")
                        .dataset("ImageNet", "imagenet")
                        .row());
        assertThat(order(board.ranked())).containsExactly("1: #2", "2: #1");
    }

    @Test
    void letsRoundingShareARank() {
        Board board = board(
                latency(View.TYPICAL),
                aClaim().id(1).ratio("2").row(),
                aClaim().id(2).ratio("2.3").row(),
                aClaim().id(3).ratio("2.6").row());
        assertThat(order(board.ranked())).containsExactly("1: #3", "2–3: #2", "2–3: #1");
    }

    @Test
    void setsBestCasesApartInTheTypicalViewOnly() {
        ClaimRow advertised = aClaim().id(1).ratio("10").qualifier("up_to").row();
        ClaimRow modest = aClaim().id(2).ratio("1.2").row();
        Board typical = board(latency(View.TYPICAL), advertised, modest);
        assertThat(order(typical.ranked())).containsExactly("1: #2");
        assertThat(order(typical.bestCase())).containsExactly(": #1");
        Board headline = board(latency(View.HEADLINE), advertised, modest);
        assertThat(order(headline.ranked())).containsExactly("1: #1", "2: #2");
        assertThat(headline.bestCase()).isEmpty();
    }

    @Test
    void ranksARangeByItsLowEndTypicallyAndByItsHighEndInTheHeadline() {
        ClaimRow range = aClaim().id(1).ratio("1.1", "5").row();
        ClaimRow plain = aClaim().id(2).ratio("2").row();
        assertThat(order(board(latency(View.TYPICAL), range, plain).ranked())).containsExactly("1–2: #2", "1–2: #1");
        assertThat(order(board(latency(View.HEADLINE), range, plain).ranked())).containsExactly("1: #1", "2: #2");
    }

    @Test
    void ranksABoundOnALossByTheLossItAdmits() {
        BoardQuery accuracy = query("image-classification", "accuracy", Form.DELTA, "imagenet");
        Board board = board(
                accuracy,
                aClaim().id(1)
                        .delta("-0.3", "%")
                        .qualifier("up_to")
                        .dataset("ImageNet", "imagenet")
                        .row(),
                aClaim().id(2)
                        .delta("4", "%")
                        .qualifier("up_to")
                        .dataset("ImageNet", "imagenet")
                        .row(),
                aClaim().id(3).delta("-1", "%").dataset("ImageNet", "imagenet").row());
        assertThat(order(board.ranked())).containsExactly("1: #1", "2: #3");
        assertThat(order(board.bestCase())).containsExactly(": #2");
        Board overhead = board(
                latency(View.TYPICAL),
                aClaim().id(1).ratio("0.99").qualifier("up_to").row(),
                aClaim().id(2).ratio("0.9").row());
        assertThat(order(overhead.ranked())).containsExactly("1: #1", "2: #2");
    }

    @Test
    void readsAtLeastOfALowerErrorAsThatMuchLowerOrMore() {
        Board board = board(
                query("image-classification", "error", Form.DELTA, "imagenet"),
                aClaim().id(1)
                        .delta("-5", "%")
                        .qualifier("at_least")
                        .dataset("ImageNet", "imagenet")
                        .row(),
                aClaim().id(2).delta("-4", "%").dataset("ImageNet", "imagenet").row(),
                aClaim().id(3).delta("-6", "%").dataset("ImageNet", "imagenet").row());
        assertThat(order(board.ranked())).containsExactly("1–2: #3", "1–2: #1", "3: #2");
    }

    @Test
    void ranksACostByTheMostThatItIsPromisedToBe() {
        BoardQuery latency = query("image-classification", "inference-latency", Form.ABSOLUTE, "imagenet");
        Board board = board(
                latency,
                onImageNet(1, "5", "up_to").saying("within ").row(),
                onImageNet(2, "4", "exact").row(),
                onImageNet(3, "3", "up_to").saying("as low as ").row(),
                onImageNet(4, "2", "at_least").saying("over ").row());
        assertThat(order(board.ranked())).containsExactly("1–2: #2", "1–2: #1");
        assertThat(order(board.bestCase())).containsExactly(": #4", ": #3");
    }

    @Test
    void saysOfEveryClaimThatIsNotRankedWhy() {
        BoardQuery query = onHardware(query("image-classification", "accuracy", Form.ABSOLUTE, "imagenet"), "gpu");
        Board board = board(
                query,
                aClaim().id(1)
                        .absolute("80", "%")
                        .dataset("ImageNet", "imagenet")
                        .hardware("A100", "nvidia-a100")
                        .row(),
                aClaim().id(2)
                        .absolute("81", "%")
                        .dataset("ImageNet", "imagenet")
                        .status("retracted")
                        .row(),
                aClaim().id(3).ratio("1.2").row(),
                aClaim().id(4).absolute("82", "%").row(),
                aClaim().id(5).absolute("83", "%").dataset("My Set", "my-set").row(),
                aClaim().id(6)
                        .absolute("84", "%")
                        .dataset("ImageNet", "imagenet")
                        .row(),
                aClaim().id(7)
                        .absolute("85", "%")
                        .dataset("ImageNet", "imagenet")
                        .hardware("Abacus", "other")
                        .row());
        assertThat(order(board.ranked())).containsExactly("1: #1");
        assertThat(board.notRanked().stream().map(one -> one.claim().id() + " " + one.reason()))
                .containsExactlyInAnyOrder(
                        "2 Retracted.",
                        "3 It is an improvement factor, and this board compares absolute values.",
                        "4 The abstract names no dataset for it, so its value can't be compared.",
                        "5 It was measured on another dataset: My Set.",
                        "6 The abstract names no hardware for it.",
                        "7 It was measured on other hardware: Abacus.");
    }

    @Test
    void comparesOnlyTheUnitThatMostClaimsHave() {
        Board board = board(
                query("image-classification", "error", Form.ABSOLUTE, "imagenet"),
                aClaim().id(1)
                        .absolute("3", "mm")
                        .dataset("ImageNet", "imagenet")
                        .row(),
                aClaim().id(2)
                        .absolute("5", "%")
                        .dataset("ImageNet", "imagenet")
                        .row(),
                aClaim().id(3)
                        .absolute("4", "%")
                        .dataset("ImageNet", "imagenet")
                        .row());
        assertThat(order(board.ranked())).containsExactly("1: #3", "2: #2");
        assertThat(board.notRanked())
                .extracting(NotRanked::reason)
                .containsExactly("Its unit is mm, and this board's is %.");
    }

    @Test
    void listsTheClaimsThatStateNoDatasetByTheirNumbersAndRanksNone() {
        Board board = board(
                new BoardQuery(
                        vocabulary.task("image-classification").orElseThrow(),
                        vocabulary.metric("accuracy").orElseThrow(),
                        Form.ABSOLUTE,
                        Optional.empty(),
                        Optional.empty(),
                        View.TYPICAL),
                aClaim().id(1).absolute("80", "%").row(),
                aClaim().id(2)
                        .absolute("81", "%")
                        .dataset("ImageNet", "imagenet")
                        .row(),
                aClaim().id(3).absolute("79", "%").row());
        assertThat(board.isEmpty()).isTrue();
        assertThat(board.listed())
                .extracting(one -> one.claim().id() + " " + one.reason())
                .containsExactly(
                        "3 The abstract names no dataset for it, so its value can't be compared.",
                        "1 The abstract names no dataset for it, so its value can't be compared.");
        assertThat(board.notRanked().get(2).reason()).isEqualTo("It was measured on another dataset: ImageNet.");
        assertThat(board.title()).isEqualTo("Image classification: accuracy, dataset not stated, absolute value");
    }

    @Test
    void putsQualityBesideEfficiencyWithOneQuestionForAllPapers() {
        ClaimRow speed = aClaim().id(1).ofPaper("fast").row();
        ClaimRow other = aClaim().id(2).ofPaper("plain").row();
        ClaimRow quality = aClaim().id(3)
                .ofPaper("fast")
                .metric("accuracy")
                .delta("-0.3", "%")
                .row();
        ClaimRow memory = aClaim().id(4).ofPaper("fast").metric("memory").row();
        List<Collection<String>> questions = new ArrayList<>();
        Boards.Given given = new Boards.Given(List.of(speed, other), List.of(speed, quality, memory, other));
        Board board = new BoardAssembly(vocabulary)
                .assemble(
                        latency(View.TYPICAL),
                        List.of(BoardClaim.of(speed), BoardClaim.of(other)),
                        new FullClaims() {
                            @Override
                            public List<ClaimRow> inFull(List<BoardClaim> claims) {
                                return given.inFull(claims);
                            }

                            @Override
                            public List<ClaimRow> ofPapers(Collection<String> slugs) {
                                questions.add(List.copyOf(slugs));
                                return given.ofPapers(slugs);
                            }
                        },
                        1);
        assertThat(questions).isEmpty();
        assertThat(board.inFull(board.ranked()))
                .extracting(
                        line -> line.companions().stream().map(ClaimView::id).toList())
                .containsExactly(List.of(3L), List.of());
        assertThat(questions).containsExactly(List.of("fast", "plain"));
    }

    @Test
    void offersTheSiblingBoardsWithTheirCounts() {
        Board board = board(
                latency(View.TYPICAL),
                aClaim().id(1).row(),
                aClaim().id(2).absolute("1", "s").dataset("My Set", "my-set").row(),
                aClaim().id(3)
                        .absolute("1", "s")
                        .dataset("ImageNet", "imagenet")
                        .row(),
                aClaim().id(4)
                        .absolute("2", "s")
                        .dataset("ImageNet", "imagenet")
                        .row(),
                aClaim().id(5).absolute("2", "s").row(),
                aClaim().id(6).status("retracted").row());
        assertThat(board.choices().stream()
                        .map(choice -> choice.datasetName() + " " + choice.claims() + " "
                                + choice.query().parameters()))
                .containsExactly(
                        " 1 ",
                        "ImageNet 2 ?form=absolute&dataset=imagenet",
                        "not stated 1 ?form=absolute&dataset=not-stated",
                        "My Set 1 ?form=absolute&dataset=my-set");
    }

    @Test
    void namesTheBoardInItsTitle() {
        assertThat(board(onHardware(latency(View.TYPICAL), "nvidia-a100")).title())
                .isEqualTo("LLM inference: inference latency, improvement factor, on NVIDIA A100");
        assertThat(board(query("image-classification", "f1", Form.ABSOLUTE, "imagenet"))
                        .title())
                .isEqualTo("Image classification: F1 on ImageNet, absolute value");
    }

    private Board board(BoardQuery query, ClaimRow... rows) {
        return Boards.of(query, List.of(rows), List.of(rows));
    }

    private BoardQuery latency(View view) {
        return new BoardQuery(
                vocabulary.task("llm-inference").orElseThrow(),
                vocabulary.metric("inference-latency").orElseThrow(),
                Form.RATIO,
                Optional.empty(),
                Optional.empty(),
                view);
    }

    private BoardQuery query(String task, String metric, Form form, String dataset) {
        return new BoardQuery(
                vocabulary.task(task).orElseThrow(),
                vocabulary.metric(metric).orElseThrow(),
                form,
                Optional.of(dataset),
                Optional.empty(),
                View.TYPICAL);
    }

    private BoardQuery onHardware(BoardQuery query, String node) {
        return query.onHardware(vocabulary.hardware(node));
    }

    private static ClaimBuilder onImageNet(long id, String seconds, String qualifier) {
        return aClaim().id(id).absolute(seconds, "s").qualifier(qualifier).dataset("ImageNet", "imagenet");
    }

    private static List<String> order(List<BoardRow> rows) {
        return rows.stream().map(row -> row.rank() + ": #" + row.claim().id()).toList();
    }
}
