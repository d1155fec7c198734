package org.claimboard.leaderboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.claimboard.claim.BoardCounts;
import org.claimboard.claim.ClaimContent;
import org.claimboard.claim.ClaimService;
import org.claimboard.claim.Contents;
import org.claimboard.claim.Origin;
import org.claimboard.claim.Provenance;
import org.claimboard.ledger.Change;
import org.claimboard.ledger.Ledger;
import org.claimboard.listing.PageRequest;
import org.claimboard.paper.PaperRecord;
import org.claimboard.paper.Papers;
import org.claimboard.vocabulary.Vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What is kept of boards stays while their own claims do, and never longer. */
@QuarkusTest
class KeptBoardsTest {
    private static final String ABSTRACT = "Ours is 3x faster.";
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Inject
    Papers papers;

    @Inject
    ClaimService claims;

    @Inject
    Leaderboards leaderboards;

    @Inject
    BoardCounts counts;

    @Inject
    Vocabulary vocabulary;

    @Inject
    Ledger ledger;

    private final List<Long> published = new ArrayList<>();

    @AfterEach
    void takesAwayWhatItPublished() {
        published.forEach(claim -> claims.retract(claim, by("retract")));
        theIndexIsTheOneThatIsCountedAnew();
    }

    private void theIndexIsTheOneThatIsCountedAnew() {
        BoardIndex counted = new BoardIndex(vocabulary, counts.all().counts());
        assertThat(leaderboards.all()).isEqualTo(counted.boards(Optional.empty()));
        assertThat(leaderboards.claimsByHardware()).isEqualTo(counted.claimsByHardware());
    }

    @Test
    void leavesABoardAloneWhileOnlyOthersChange() {
        Board inference = ratios("llm-inference");
        Board training = ratios("llm-training");
        publish("llm-training");
        assertThat(ratios("llm-inference").ranked()).isSameAs(inference.ranked());
        assertThat(ratios("llm-inference").ledgerNumber()).isEqualTo(ledger.number());
        assertThat(ratios("llm-training").ranked()).hasSize(training.ranked().size() + 1);
    }

    @Test
    void makesBothBoardsAnewThatAClaimMovesBetween() {
        long claim = publish("llm-inference");
        assertThat(ids(ratios("llm-inference"))).contains(claim);
        assertThat(ids(ratios("llm-training"))).doesNotContain(claim);
        claims.revise(claim, onTask("llm-training"), by("curate"));
        assertThat(ids(ratios("llm-inference"))).doesNotContain(claim);
        assertThat(ids(ratios("llm-training"))).contains(claim);
        claims.retract(claim, by("retract"));
        assertThat(ids(ratios("llm-training"))).doesNotContain(claim);
    }

    @Test
    void keepsNothingThatIsUndone() {
        int before = ratios("llm-inference").ranked().size();
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    publish("llm-inference");
                    assertThat(ratios("llm-inference").ranked()).hasSize(before + 1);
                    throw new IllegalStateException("undone");
                }))
                .hasMessage("undone");
        published.clear();
        publish("llm-training");
        assertThat(ratios("llm-inference").ranked()).hasSize(before);
    }

    @Test
    void showsAClaimAsItStandsOnTheBoardThatSomebodyHolds() {
        long claim = publish("llm-inference");
        Board held = ratios("llm-inference");
        claims.revise(claim, onTask("llm-training"), by("curate"));
        assertThat(held.inFull(held.ranked()))
                .filteredOn(line -> line.claim().id() == claim)
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.claim().task()).isEqualTo("llm-inference");
                    assertThat(line.claim().revision()).isEqualTo(1);
                });
    }

    @Test
    void noticesThatAPaperIsDescribed() {
        String paper = paper();
        publish(paper, "llm-inference");
        ratios("llm-inference");
        QuarkusTransaction.requiringNew().run(() -> {
            papers.describe(
                    papers.with(List.of(paper), List.of(), List.of()).get(0),
                    new PaperRecord(paper, "Told", ABSTRACT, null, "2031-05-06", "https://example.org", null));
            ledger.append(new Change("import/test", "import", "paper/" + paper, "For a test.", null, null));
        });
        assertThat(leaderboards.all())
                .filteredOn(board -> board.path().equals("/leaderboards/llm-inference/inference-latency"))
                .extracting(BoardSummary::newest)
                .containsExactly("2031-05-06");
        assertThat(ratios("llm-inference").compared())
                .extracting(row -> row.claim().published())
                .contains("2031-05-06");
    }

    @Test
    void followsRandomChanges() {
        Random random = new Random(7);
        List<String> tasks = List.of("llm-inference", "llm-training", "image-classification");
        long claim = publish(tasks.get(0));
        for (int i = 0; i < 25; i++) {
            String task = tasks.get(random.nextInt(tasks.size()));
            switch (random.nextInt(4)) {
                case 0 -> claim = publish(task);
                case 1 -> claims.retract(claim, by("retract"));
                case 2 -> claims.dispute(claim, "somebody", "For a test.");
                default -> claims.revise(claim, onTask(task), by("curate"));
            }
            theIndexIsTheOneThatIsCountedAnew();
        }
    }

    @Test
    void sortsAKeptBoardOnce() {
        BoardListingParams newestFirst = new BoardListingParams();
        newestFirst.sort = Optional.of("-published");
        BoardListing first = listing(newestFirst);
        assertThat(listing(newestFirst).spots()).isSameAs(first.spots());
        assertThat(first.page(new PageRequest(1, 5)).items())
                .filteredOn(line -> line.section() == BoardLine.Section.RANKED)
                .hasSizeGreaterThan(1)
                .extracting(line -> line.claim().published())
                .isSortedAccordingTo((one, other) -> other.compareTo(one));
    }

    private BoardListing listing(BoardListingParams order) {
        return leaderboards.listing("llm-inference", "inference-latency", new BoardParams(), order);
    }

    private Board ratios(String task) {
        BoardParams params = new BoardParams();
        params.form = Optional.of("ratio");
        return leaderboards.board(task, "inference-latency", params);
    }

    private static List<Long> ids(Board board) {
        return board.ranked().stream().map(row -> row.claim().id()).toList();
    }

    private long publish(String task) {
        return publish(paper(), task);
    }

    private long publish(String paper, String task) {
        long claim = claims.publish(paper, onTask(task), by("curate"));
        published.add(claim);
        return claim;
    }

    private String paper() {
        String paper = "re-extraction-kept-" + NUMBER.incrementAndGet();
        papers.add(new PaperRecord(paper, "A paper", ABSTRACT, null, "2026-02-03", "https://example.org", null));
        return paper;
    }

    private static ClaimContent onTask(String task) {
        ClaimContent content = Contents.threeTimesFaster(ABSTRACT, null);
        return new ClaimContent(
                content.quote(),
                content.quoteStart(),
                content.quoteEnd(),
                content.valueText(),
                content.system(),
                content.metric(),
                content.form(),
                content.low(),
                content.high(),
                content.unit(),
                content.qualifier(),
                content.baseline(),
                task,
                content.dataset(),
                content.datasetId(),
                content.model(),
                content.hardware(),
                content.hardwareId(),
                content.hardwareCount(),
                content.flags(),
                content.derivation(),
                content.explanation(),
                content.confidence());
    }

    private static Provenance by(String action) {
        return new Provenance("curator", action, "For a test.", Origin.CURATED, "test");
    }
}
