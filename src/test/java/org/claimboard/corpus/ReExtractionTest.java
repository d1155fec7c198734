package org.claimboard.corpus;

import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.claimboard.claim.ClaimContent;
import org.claimboard.claim.ClaimContents;
import org.claimboard.claim.ClaimQueries;
import org.claimboard.claim.ClaimService;
import org.claimboard.claim.ClaimStatus;
import org.claimboard.claim.ClaimWording;
import org.claimboard.claim.Contents;
import org.claimboard.claim.Origin;
import org.claimboard.claim.Provenance;
import org.claimboard.claim.StoredClaim;
import org.claimboard.corpus.ReExtractionReport.Kind;
import org.claimboard.normalise.Form;
import org.claimboard.normalise.Qualifier;
import org.claimboard.paper.PaperRecord;
import org.claimboard.paper.Papers;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class ReExtractionTest {
    private static final String ABSTRACT = "Ours is 3x faster, needs 4x less memory and saves 20% energy.";
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Inject
    ReExtraction reExtraction;

    @Inject
    Papers papers;

    @Inject
    ClaimService claims;

    @Inject
    ClaimQueries queries;

    @Inject
    ClaimContents contents;

    private PaperRecord paper;
    private ReExtractionReport report;

    @BeforeEach
    void aPaperOfItsOwn() {
        paper = new PaperRecord(
                "re-extraction-" + NUMBER.incrementAndGet(),
                "A paper",
                ABSTRACT,
                null,
                "2026",
                "https://example.org",
                null);
        papers.add(paper);
        report = new ReExtractionReport();
    }

    /** Other tests count the claims that are shown. */
    @AfterEach
    void takeEverythingOffTheBoards() {
        queries.stored(paper.paper()).forEach(claim -> claims.retract(claim.id(), person("retract")));
    }

    @Test
    void aRowThatOnlyExtractorsTouchedFollowsTheNewReading() {
        long kept = publish(claim("3x faster", "3x", "runtime", "3"), machine());
        long changed = publish(claim("4x less memory", "4x", "flops", "4"), machine());
        long vanished = publish(claim("saves 20% energy", "20%", "energy", "1.25"), machine());

        reread(false, claim("3x faster", "3x", "runtime", "3"), claim("4x less memory", "4x", "memory", "4"));

        assertThat(stored(kept).content().metric()).isEqualTo("runtime");
        assertThat(stored(changed).content().metric()).isEqualTo("memory");
        assertThat(stored(vanished).status()).isEqualTo(ClaimStatus.RETRACTED);
        assertThat(report.differences())
                .extracting(ReExtractionReport.Difference::kind)
                .containsExactlyInAnyOrder(Kind.CHANGED, Kind.VANISHED);
    }

    @Test
    void aNewClaimIsAdded() {
        reread(false, claim("3x faster", "3x", "runtime", "3"));
        assertThat(queries.stored(paper.paper())).hasSize(1);
        assertThat(report.count(Kind.ADDED)).isEqualTo(1);
    }

    @Test
    void whatAPersonDecidedStaysAndTheDisagreementIsReported() {
        long reworded = publish(claim("3x faster", "3x", "training-time", "3"), person("curate"));
        long retracted = publish(claim("4x less memory", "4x", "memory", "4"), machine());
        claims.retract(retracted, person("retract"));
        long confirmed = publish(claim("saves 20% energy", "20%", "energy", "1.25"), machine());
        claims.confirm(confirmed, person("confirm"));

        reread(false, claim("3x faster", "3x", "runtime", "3"), claim("4x less memory", "4x", "memory", "4"));

        assertThat(stored(reworded).content().metric()).isEqualTo("training-time");
        assertThat(stored(retracted).status()).isEqualTo(ClaimStatus.RETRACTED);
        assertThat(stored(confirmed).status()).isEqualTo(ClaimStatus.PUBLISHED);
        assertThat(queries.stored(paper.paper())).hasSize(3);
        assertThat(report.count(Kind.DISAGREES)).isEqualTo(3);
        assertThat(report.differences()).hasSize(3);
    }

    @Test
    void aReadingThatAPersonReplacedDoesNotComeBack() {
        ClaimContent first = claim("3x faster", "3x", "runtime", "3");
        long moved = publish(first, machine());
        claims.revise(moved, claim("saves 20% energy", "20%", "energy", "1.25"), person("correct"));
        claims.retract(moved, person("retract"));

        reread(false, first);

        assertThat(queries.stored(paper.paper())).hasSize(1);
        assertThat(report.count(Kind.ADDED)).isZero();
        assertThat(report.differences())
                .extracting(ReExtractionReport.Difference::what)
                .contains("a person replaced or refused it, the extractor still reads it");
    }

    @Test
    void aClaimThatWasProposedAndRefusedIsNotAddedByTheExtractor() {
        ClaimContent refused = claim("3x faster", "3x", "runtime", "3");
        QuarkusTransaction.requiringNew().run(() -> claims.refuse(paper.paper(), refused, 1));

        reread(false, refused, claim("4x less memory", "4x", "memory", "4"));

        assertThat(queries.stored(paper.paper()))
                .extracting(claim -> claim.content().metric())
                .containsExactly("memory");
        assertThat(report.count(Kind.DISAGREES)).isEqualTo(1);
    }

    @Test
    void nothingIsAddedToAPaperThatAPersonRead() {
        QuarkusTransaction.requiringNew().run(() -> claims.declareRead(paper.paper(), "curator", "Read."));
        reread(false, claim("3x faster", "3x", "runtime", "3"));
        assertThat(queries.stored(paper.paper())).isEmpty();
        assertThat(report.count(Kind.DISAGREES)).isEqualTo(1);
    }

    @Test
    void whatTheNewReadingIsNotSureOfIsADraft() {
        reread(false, Contents.threeTimesFaster(ABSTRACT, "0.31"));
        StoredClaim claim = queries.stored(paper.paper()).get(0);
        assertThat(claim.status()).isEqualTo(ClaimStatus.DRAFT);
        assertThat(report.differences().get(0).what()).isEqualTo("a new claim, draft with confidence 0.31");
    }

    @Test
    void aDraftFollowsTheConfidenceOfTheNewReading() {
        reread(false, Contents.threeTimesFaster(ABSTRACT, "0.31"));
        long id = queries.stored(paper.paper()).get(0).id();

        reread(false, Contents.threeTimesFaster(ABSTRACT, "0.31"));
        assertThat(report.differences()).as("nothing new").hasSize(1);
        reread(true, Contents.threeTimesFaster(ABSTRACT, "0.91"));
        assertThat(stored(id).status()).isEqualTo(ClaimStatus.DRAFT);
        reread(false, Contents.threeTimesFaster(ABSTRACT, "0.91"));
        assertThat(stored(id).status()).isEqualTo(ClaimStatus.PUBLISHED);
        reread(false, Contents.threeTimesFaster(ABSTRACT, "0.31"));
        assertThat(stored(id).status()).isEqualTo(ClaimStatus.DRAFT);
        assertThat(report.count(Kind.CHANGED)).isEqualTo(3);
        reread(false);
        assertThat(stored(id).status()).isEqualTo(ClaimStatus.RETRACTED);
    }

    @Test
    void aDraftThatAPersonConfirmedStaysPublished() {
        reread(false, Contents.threeTimesFaster(ABSTRACT, "0.31"));
        long id = queries.stored(paper.paper()).get(0).id();
        claims.confirm(id, person("confirm"));
        reread(false, Contents.threeTimesFaster(ABSTRACT, "0.21"));
        assertThat(stored(id).status()).isEqualTo(ClaimStatus.PUBLISHED);
        assertThat(report.count(Kind.CHANGED)).isZero();
    }

    @Test
    void aDryRunChangesNothing() {
        long vanishing = publish(claim("saves 20% energy", "20%", "energy", "1.25"), machine());
        reread(true, claim("3x faster", "3x", "runtime", "3"));
        assertThat(stored(vanishing).status()).isEqualTo(ClaimStatus.PUBLISHED);
        assertThat(queries.stored(paper.paper())).hasSize(1);
        assertThat(report.differences()).hasSize(2);
    }

    @Test
    void theShippedPapersStayAsAPersonReadThem() {
        ReExtractionReport shipped = reExtraction.run(true);
        assertThat(shipped.papers()).isGreaterThanOrEqualTo(119);
        assertThat(shipped.differences())
                .filteredOn(difference -> !difference.paper().startsWith("re-extraction-"))
                .allMatch(difference -> difference.kind() == Kind.DISAGREES);
    }

    private void reread(boolean dryRun, ClaimContent... anew) {
        QuarkusTransaction.requiringNew().run(() -> reExtraction.reread(paper, List.of(anew), report, dryRun));
    }

    private long publish(ClaimContent content, Provenance provenance) {
        return claims.publish(paper.paper(), content, provenance);
    }

    private StoredClaim stored(long id) {
        return queries.stored(paper.paper()).stream()
                .filter(claim -> claim.id() == id)
                .findFirst()
                .orElseThrow();
    }

    private ClaimContent claim(String quote, String valueText, String metric, String value) {
        BigDecimal number = new BigDecimal(value);
        return contents.of(
                new ClaimWording(
                        quote,
                        valueText,
                        metric,
                        Form.RATIO,
                        number,
                        number,
                        null,
                        Qualifier.EXACT,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null),
                ABSTRACT);
    }

    private static Provenance machine() {
        return new Provenance("extractor/0", "extract", "Read.", Origin.EXTRACTED, "extractor 0");
    }

    private static Provenance person(String action) {
        return new Provenance("curator", action, "A person says so.", Origin.CURATED, "test");
    }
}
