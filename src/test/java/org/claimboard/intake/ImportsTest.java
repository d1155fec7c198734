package org.claimboard.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.claimboard.claim.ClaimFilter;
import org.claimboard.claim.ClaimQueries;
import org.claimboard.claim.ClaimService;
import org.claimboard.claim.ClaimSort;
import org.claimboard.claim.ClaimText;
import org.claimboard.claim.ClaimVerification;
import org.claimboard.claim.ClaimView;
import org.claimboard.claim.Contents;
import org.claimboard.claim.Origin;
import org.claimboard.claim.Provenance;
import org.claimboard.corpus.ReExtraction;
import org.claimboard.corpus.ReExtractionReport;
import org.claimboard.intake.read.ForeignFile;
import org.claimboard.intake.read.UnreadableFileException;
import org.claimboard.ledger.Ledger;
import org.claimboard.ledger.LedgerRecord;
import org.claimboard.listing.PageRequest;
import org.claimboard.paper.PaperRecord;
import org.claimboard.paper.Papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@QuarkusTest
class ImportsTest {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String HEAD = "paperTitle,paperUrl,system,metric,form,low,valueText,dataset,task\n";

    @Inject
    ImportedTraces traces;

    @Inject
    Imports imports;

    @Inject
    ClaimQueries claims;

    @Inject
    ClaimService service;

    @Inject
    ClaimVerification verification;

    @Inject
    Papers papers;

    @Inject
    Ledger ledger;

    @Inject
    ReExtraction reExtraction;

    private String source;

    @BeforeEach
    void aSourceOfItsOwn() {
        source = "Tables " + NUMBER.incrementAndGet();
    }

    @AfterEach
    void leavesTheBoardsAsTheyWere() {
        traces.takeOffTheBoards();
    }

    @Test
    void storesEachRowWithItsSourceAndOneLedgerEntry() throws Exception {
        ImportReport report = store(HEAD + row("A", "81.5") + row("B", "82"));
        assertThat(report.stored()).isTrue();
        assertThat(report.added()).isEqualTo(2);
        assertThat(report.papersAdded()).isEqualTo(1);
        ClaimView claim = only("A");
        assertThat(claim.origin()).isEqualTo("imported");
        assertThat(claim.source()).isEqualTo(source);
        assertThat(claim.licence()).isEqualTo("CC-BY-4.0");
        assertThat(claim.sourcePlace()).isEqualTo("line 2");
        assertThat(claim.quote()).isEmpty();
        assertThat(claims.history(claim.id())).singleElement().satisfies(entry -> {
            assertThat(entry.actor()).isEqualTo("import/somebody");
            assertThat(entry.action()).isEqualTo("import");
            assertThat(entry.after()).contains("\"source\":\"" + source + "\"");
        });
        assertThat(verification.verify()).isEmpty();
    }

    @Test
    void aSecondImportOfTheSameChangesNothing() throws Exception {
        String file = HEAD + row("A", "81.5") + row("B", "82");
        store(file);
        long before = ledger.number();
        ImportReport again = store(file.replace("81.5", "81.50"));
        assertThat(again.changed()).as("81.50 is written otherwise").isEqualTo(1);
        ImportReport third = store(file.replace("81.5", "81.50"));
        assertThat(third.changesNothing()).isTrue();
        assertThat(third.unchanged()).isEqualTo(2);
        assertThat(ledger.number()).isEqualTo(before + 1);
    }

    @Test
    void aChangedRowMakesANewRevision() throws Exception {
        store(HEAD + row("A", "81.5"));
        ImportReport report = store(HEAD + row("B", "82") + row("A", "83"));
        assertThat(report.added()).isEqualTo(1);
        assertThat(report.changed()).isEqualTo(1);
        ClaimView claim = only("A");
        assertThat(claim.low()).isEqualByComparingTo("83");
        assertThat(claim.revision()).isEqualTo(2);
        assertThat(claim.sourcePlace()).isEqualTo("line 3");
        assertThat(claims.history(claim.id()))
                .extracting(LedgerRecord::reason)
                .last()
                .asString()
                .contains("changed");
        assertThat(verification.verify()).isEmpty();
    }

    @Test
    void whatAPersonDecidedIsNeverOverwritten() throws Exception {
        store(HEAD + row("A", "81.5") + row("B", "82"));
        Provenance person = new Provenance("moderator/x", "retract", "It is wrong.", Origin.IMPORTED, "test");
        long retracted = only("A").id();
        service.retract(retracted, person);
        ImportReport report = store(HEAD + row("A", "83") + row("B", "84"));
        assertThat(report.decided()).isEqualTo(1);
        assertThat(report.changed()).isEqualTo(1);
        ClaimView left = claims.detail(retracted).claim();
        assertThat(left.status()).isEqualTo("retracted");
        assertThat(left.low()).isEqualByComparingTo("81.5");
    }

    @Test
    void aRefusedValueStopsTheWholeFile() throws Exception {
        List<String> told = new ArrayList<>();
        long before = ledger.number();
        ImportReport report =
                imports.run(file(HEAD + row("A", "81.5") + row("B", "")), request(false, false), new Watcher() {
                    @Override
                    public void refused(ImportReport.Refused refused) {
                        told.add(refused.place() + " " + refused.kind());
                    }
                });
        assertThat(report.stored()).isFalse();
        assertThat(report.added()).isEqualTo(1);
        assertThat(told).containsExactly("line 3 wrong-field");
        assertThat(report.refusedByKind()).containsEntry("wrong-field", 1L);
        assertThat(ledger.number()).isEqualTo(before);
        assertThat(found("A")).isEmpty();
    }

    @Test
    void keepGoingStoresTheOthersAndListsEachRefusal() throws Exception {
        ImportReport report = run(HEAD + row("A", "81.5") + row("B", ""), request(false, true));
        assertThat(report.stored()).isTrue();
        assertThat(report.added()).isEqualTo(1);
        assertThat(report.refused()).extracting(ImportReport.Refused::place).containsExactly("line 3");
        assertThat(found("A")).hasSize(1);
    }

    @Test
    void aDryRunSaysTheSameAndStoresNothing() throws Exception {
        String file = HEAD + row("A", "81.5") + row("B", "82");
        long before = ledger.number();
        ImportReport dry = run(file, request(true, false));
        assertThat(ledger.number()).isEqualTo(before);
        ImportReport done = store(file);
        assertThat(dry.added()).isEqualTo(done.added());
        assertThat(dry.papersAdded()).isEqualTo(done.papersAdded());
        assertThat(dry.stored()).isFalse();
    }

    @Test
    void aFileThatBreaksOffLeavesNothingBehind() {
        long before = ledger.number();
        byte[] bytes = (HEAD + row("A", "81.5") + "x").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = (byte) 0xE4;
        assertThatThrownBy(() -> imports.run(
                        new ForeignFile("file", () -> new ByteArrayInputStream(bytes)),
                        request(false, true),
                        Watcher.NONE))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("Line 3, column 1");
        assertThat(ledger.number()).isEqualTo(before);
    }

    @Test
    void whatGoesWrongInTheMiddleOfStoringLeavesNothingBehind() {
        StringBuilder rows = new StringBuilder(HEAD);
        for (int i = 0; i < 2_500; i++) {
            rows.append(row("S" + i, "50"));
        }
        byte[] bytes = rows.toString().getBytes(StandardCharsets.UTF_8);
        AtomicInteger opened = new AtomicInteger();
        long before = ledger.number();
        // it is opened to tell its format, and to be stored
        ForeignFile breaking = new ForeignFile("file", () -> {
            int length = opened.incrementAndGet() < 2 ? bytes.length : bytes.length - 2_000;
            byte[] part = java.util.Arrays.copyOf(bytes, length);
            return new java.io.SequenceInputStream(new ByteArrayInputStream(part), new java.io.InputStream() {
                @Override
                public int read() throws IOException {
                    if (length < bytes.length) {
                        throw new IOException("the disk is gone");
                    }
                    return -1;
                }
            });
        });
        assertThatThrownBy(() -> imports.run(breaking, request(false, false), Watcher.NONE))
                .isInstanceOf(IOException.class);
        assertThat(opened).hasValue(2);
        assertThat(ledger.number()).isEqualTo(before);
    }

    @Test
    void twoRowsThatSayDifferentThingsOfTheSameAreNotChosenFrom() throws Exception {
        ImportReport report = run(HEAD + row("A", "81.5") + row("A", "81.5") + row("A", "83"), request(true, false));
        assertThat(report.refused()).extracting(ImportReport.Refused::kind).containsExactly("said-twice");
        assertThat(report.notes()).extracting(ImportReport.Note::kind).containsExactly("same-row");
        assertThat(report.added()).isEqualTo(1);
    }

    @Test
    void papersAreReadOnceAndTheirClaimsAreTheExtractors() throws Exception {
        String title = "A paper of " + source;
        String lines = "{\"title\": \"" + title + "\", \"url\": \"" + ImportedTraces.PAPERS + NUMBER
                + "\", \"abstract\": \"Our method reduces inference latency by 45% compared to Baseline.\"}\n";
        ImportReport dry = run(lines, request(true, false));
        ImportReport report = store(lines);
        assertThat(report.papersAdded()).isEqualTo(1);
        assertThat(report.claimsRead()).isEqualTo(1).isEqualTo(dry.claimsRead());
        ClaimView claim = claims.page(
                        ClaimFilter.all().withWords(ClaimText.anywhere(title)),
                        ClaimSort.DEFAULT,
                        new PageRequest(1, 5))
                .items()
                .get(0);
        assertThat(claim.origin()).isEqualTo("extracted");
        assertThat(claim.source()).isNull();
        assertThat(store(lines).papersKnown()).isEqualTo(1);
        assertThat(claims.isReadByPerson(claim.paper())).isFalse();
    }

    @Test
    void aPaperThatWasOnlyNamedGetsItsAbstractAndKeepsItsNumbers() throws Exception {
        store(HEAD + row("A", "81.5"));
        PaperRecord named = papers.bySlug(only("A").paper());
        ImportReport report = store("{\"title\": \"Whole title\", \"url\": \"" + named.url()
                + "\", \"abstract\": \"Our method reduces inference latency by 45% compared to Baseline.\"}\n");
        assertThat(report.papersChanged()).isEqualTo(1);
        assertThat(papers.bySlug(named.paper()).abstractText()).startsWith("Our method");
        assertThat(only("A").paperTitle()).isEqualTo("Whole title");
        assertThat(verification.verify()).isEmpty();
    }

    @Test
    void tellsHowManyClaimsOfTheSourceANewerFileLeavesOut() throws Exception {
        assertThat(store(HEAD + row("A", "81.5") + row("B", "82") + row("C", "83"))
                        .gone())
                .isEmpty();
        String newer = HEAD + row("A", "81.5") + row("D", "84");
        assertThat(run(newer, request(true, false)).gone())
                .containsOnlyKeys(source)
                .containsValue(2L);
        assertThat(store(newer).gone()).containsOnlyKeys(source).containsValue(2L);
        assertThat(only("B").status()).isEqualTo("published");
    }

    @Test
    void aValueRefusedBehindWhatIsStoredAlreadyTakesAllOfItBack() throws Exception {
        StringBuilder rows = new StringBuilder(HEAD);
        for (int i = 0; i < 2_500; i++) {
            rows.append(row("S" + i, i == 2_400 ? "high" : "50"));
        }
        long before = ledger.number();
        ImportReport report = run(rows.toString(), request(false, false));
        assertThat(report.stored()).isFalse();
        assertThat(report.added()).isEqualTo(2_499);
        assertThat(report.papersAdded()).isEqualTo(1);
        assertThat(ledger.number()).isEqualTo(before);
        assertThat(found("S0")).isEmpty();
        assertThat(run(rows.toString(), request(true, false)).added()).isEqualTo(2_499);
    }

    @Test
    void othersGetIdsAndEntriesOfTheirOwnBeforeAndBehind() throws Exception {
        store(HEAD + row("A", "81.5"));
        long own =
                service.publish(only("A").paper(), Contents.threeTimesFaster("It is 3x faster.", "0.9"), person("add"));
        store(HEAD + row("B", "82"));
        long another =
                service.publish(only("A").paper(), Contents.threeTimesFaster("It is 3x faster.", "0.9"), person("add"));
        assertThat(List.of(only("A").id(), own, only("B").id(), another)).doesNotHaveDuplicates();
        assertThat(verification.verify()).isEmpty();
        service.retract(own, person("retract"));
        service.retract(another, person("retract"));
    }

    private static Provenance person(String action) {
        return new Provenance("moderator/x", action, "So it is.", Origin.CURATED, "test");
    }

    @Test
    void readingAnewSaysNothingOfImportedNumbers() throws Exception {
        store(HEAD + row("A", "81.5"));
        String slug = only("A").paper();
        ReExtractionReport report = reExtraction.run(true);
        assertThat(report.differences())
                .extracting(ReExtractionReport.Difference::paper)
                .doesNotContain(slug);
    }

    private String row(String system, String value) {
        return "On things," + ImportedTraces.PAPERS + source.replace(' ', '-') + "," + source + " " + system
                + ",accuracy,absolute," + value + "," + value + ",Things,image-classification\n";
    }

    private ImportReport store(String text) throws IOException {
        return run(text, request(false, false));
    }

    private ImportReport run(String text, ImportRequest request) throws IOException {
        return imports.run(file(text), request, Watcher.NONE);
    }

    private static ForeignFile file(String text) {
        return new ForeignFile("file", () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private ImportRequest request(boolean dryRun, boolean keepGoing) {
        return new ImportRequest(
                Optional.empty(), dryRun, keepGoing, Optional.of(source), Optional.of("CC-BY-4.0"), "somebody");
    }

    private ClaimView only(String system) {
        List<ClaimView> found = found(system);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private List<ClaimView> found(String system) {
        ClaimFilter filter =
                ClaimFilter.all().withText(ClaimText.whole(source + " " + system, List.of(ClaimText.Place.SYSTEM)));
        return claims.page(filter, ClaimSort.DEFAULT, new PageRequest(1, 10)).items();
    }
}
