package org.claimboard.feed;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.io.SyndFeedInput;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.claimboard.claim.ClaimQueries;
import org.claimboard.claim.ClaimService;
import org.claimboard.claim.Contents;
import org.claimboard.claim.Origin;
import org.claimboard.claim.Provenance;
import org.claimboard.moderator.Accounts;
import org.claimboard.paper.PaperRecord;
import org.claimboard.paper.Papers;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

/** Feeds as a feed reader takes them. */
@QuarkusTest
class FeedResourceTest {
    private static final String ABSTRACT = "Ours is 3x faster <b>now</b> & here.";
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Inject
    Papers papers;

    @Inject
    ClaimService claims;

    @Inject
    ClaimQueries queries;

    @Inject
    Accounts accounts;

    @Inject
    Feeds feeds;

    @Inject
    EntityManager entityManager;

    private String paper;

    @AfterEach
    void takeEverythingOffTheBoards() {
        if (paper != null) {
            queries.stored(paper).forEach(one -> claims.retract(one.id(), curator("retract")));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "claims",
                "tasks/llm-inference",
                "hardware/gpu",
                "hardware/not-stated",
                "papers/yuan-2-0-m32-mixture-of-experts-with-attention-router",
                "corrections",
                "decisions"
            })
    void everyFeedIsReadByAFeedReaderAndLeadsToItself(String name) throws Exception {
        String address = "/feeds/" + name + ".atom";
        SyndFeed feed = feed(address);
        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        assertThat(feed.getUri()).startsWith("urn:uuid:");
        assertThat(feed.getTitle()).startsWith("Claimboard: ");
        assertThat(feed.getPublishedDate()).isNotNull();
        assertThat(feed.getLinks())
                .filteredOn(link -> link.getRel().equals("self"))
                .extracting(SyndLink::getHref)
                .singleElement()
                .asString()
                .startsWith("http://localhost:")
                .endsWith(address);
        assertThat(feed.getEntries()).hasSizeLessThanOrEqualTo(Feeds.MOST).allSatisfy(entry -> {
            assertThat(entry.getUri()).startsWith("urn:uuid:");
            assertThat(entry.getUpdatedDate()).isAfterOrEqualTo(entry.getPublishedDate());
            assertThat(entry.getContents().get(0).getType()).isEqualTo("text");
            assertThat(entry.getTitle()).isNotBlank();
        });
        assertThat(feed.getEntries()).extracting(SyndEntry::getUri).doesNotHaveDuplicates();
    }

    @Test
    void aClaimIsSaidInOneLineAndWithItsSentence() throws Exception {
        SyndEntry entry = newest(aNewClaim());
        assertThat(entry.getTitle()).isEqualTo("Draftable: 3× lower inference latency, LLM inference");
        assertThat(text(entry))
                .contains("Value: 3×, written “3x” (exact).", "Baseline: not stated.", "Sentence: “3x faster”")
                .contains("Paper: <i>A paper</i> & more, 2026.");
        assertThat(entry.getLink()).endsWith("/claims/" + idOf(entry));
    }

    @Test
    void whatSomebodyWroteIsTextAndNeverMarkup() {
        aNewClaim();
        String xml = given().get("/feeds/papers/" + paper + ".atom").asString();
        assertThat(xml).contains("&lt;i&gt;A paper&lt;/i&gt; &amp; more").doesNotContain("<i>", "type=\"html\"");
    }

    @Test
    void anEntryKeepsItsIdUnderAnyHostAndThroughAnyChange() throws Exception {
        long claim = aNewClaim();
        SyndEntry before = newest(claim);
        claims.confirm(claim, curator("confirm"));
        SyndFeed elsewhere = read(given().header("Host", "claims.example.org")
                .get("/feeds/papers/" + paper + ".atom")
                .asString());
        SyndEntry after = elsewhere.getEntries().get(0);
        assertThat(after.getUri()).isEqualTo(before.getUri());
        assertThat(after.getPublishedDate()).isEqualTo(before.getPublishedDate());
        assertThat(after.getUpdatedDate()).isAfterOrEqualTo(before.getUpdatedDate());
        assertThat(after.getLink()).isEqualTo("http://claims.example.org/claims/" + claim);
    }

    @Test
    void theNewestClaimStandsFirstInEveryFeedItBelongsTo() throws Exception {
        long claim = aNewClaim();
        for (String name : List.of("claims", "tasks/llm-inference", "hardware/not-stated")) {
            assertThat(feed("/feeds/" + name + ".atom").getEntries().get(0).getLink())
                    .as(name)
                    .endsWith("/claims/" + claim);
        }
        claims.retract(claim, curator("retract"));
        assertThat(feed("/feeds/claims.atom").getEntries())
                .extracting(SyndEntry::getLink)
                .noneMatch(link -> link.endsWith("/claims/" + claim));
    }

    @Test
    void aDraftIsNewWhenItIsPublished() throws Exception {
        aPaper();
        long draft = claims.propose(paper, Contents.threeTimesFaster(ABSTRACT, "0.1"), curator("extract"));
        assertThat(feed("/feeds/papers/" + paper + ".atom").getEntries()).isEmpty();
        long later = claims.publish(paper, Contents.threeTimesFaster(ABSTRACT, null), curator("curate"));
        claims.confirm(draft, curator("confirm"));
        assertThat(feed("/feeds/papers/" + paper + ".atom").getEntries())
                .extracting(SyndEntry::getLink)
                .satisfiesExactly(first -> assertThat(first).endsWith("/" + draft), second -> assertThat(second)
                        .endsWith("/" + later));
    }

    @Test
    void aHardwareNodeHasWhatIsBelowIt() throws Exception {
        List<Integer> below =
                given().get("/api/v1/claims?hardware=gpu&size=500").path("items.id");
        List<Long> found = feed("/feeds/hardware/gpu.atom").getEntries().stream()
                .map(FeedResourceTest::idOf)
                .toList();
        assertThat(below).hasSizeGreaterThan(1);
        assertThat(found)
                .hasSize(Math.min(Feeds.MOST, below.size()))
                .isSubsetOf(below.stream().map(Integer::longValue).toList());
    }

    @Test
    void correctionsAndDecisionsAreToldWithoutTheirSender() throws Exception {
        long claim = aNewClaim();
        Response sent = given().contentType(ContentType.JSON)
                .body(Map.of(
                        "kind",
                        "wrong-coordinates",
                        "claim",
                        claim,
                        "changes",
                        Map.of("model", "Llama <3>"),
                        "evidenceUrl",
                        "https://evidence.example/x",
                        "note",
                        "<script>alert(1)</script>",
                        "contact",
                        "me@secret.example"))
                .post("/api/v1/corrections");
        sent.then().statusCode(201);
        int id = sent.path("id");
        String secret = sent.path("followPath");

        String xml = given().get("/feeds/corrections.atom").asString();
        assertThat(xml).doesNotContain("secret.example", secret, "<script>", "href=\"https://evidence");
        SyndEntry entry = read(xml).getEntries().get(0);
        assertThat(entry.getLink()).endsWith("/corrections/" + id);
        assertThat(text(entry))
                .contains("model: not stated → Llama <3>", "https://evidence.example/x", "Status: open.")
                .contains("<script>alert(1)</script>");

        Accounts.Session anna = accounts.signedIn();
        anna.program()
                .contentType(ContentType.JSON)
                .body(Map.of("reason", "Not in the abstract."))
                .post("/api/v1/corrections/" + id + "/reject")
                .then()
                .statusCode(200);
        SyndEntry decision = feed("/feeds/decisions.atom").getEntries().get(0);
        assertThat(decision.getTitle()).startsWith("Refused: system, baseline, task");
        assertThat(text(decision)).contains("refused by " + anna.name(), "Not in the abstract.");
        SyndEntry again = feed("/feeds/corrections.atom").getEntries().get(0);
        assertThat(again.getUri()).isEqualTo(entry.getUri()).isNotEqualTo(decision.getUri());
        assertThat(text(again)).contains("Status: refused.");
    }

    @Test
    void whoHasItAlreadyGetsNothingUntilTheLedgerGrows() {
        Response first = given().get("/feeds/claims.atom");
        String tag = first.header("ETag");
        first.then().statusCode(200).contentType("application/atom+xml;charset=UTF-8");
        given().header("If-None-Match", tag).get("/feeds/claims.atom").then().statusCode(304);
        given().header("If-Modified-Since", lastModified())
                .get("/feeds/claims.atom")
                .then()
                .statusCode(304);
        aNewClaim();
        given().header("If-None-Match", tag)
                .get("/feeds/claims.atom")
                .then()
                .statusCode(200)
                .header("ETag", org.hamcrest.Matchers.not(tag));
    }

    /** It is not said within the second of a change. */
    private static String lastModified() {
        java.time.Instant patience = java.time.Instant.now().plusSeconds(30);
        String changedAt = null;
        while (changedAt == null && java.time.Instant.now().isBefore(patience)) {
            changedAt = given().get("/feeds/claims.atom").header("Last-Modified");
        }
        assertThat(changedAt).isNotNull();
        return changedAt;
    }

    @Test
    void manyEntriesNeedNoMoreQueriesThanOne() {
        aNewClaim();
        long few = statements(() -> assertThat(feeds.ofPaper(paper).entries()).hasSize(1));
        long many = statements(() -> assertThat(feeds.claims().entries()).hasSize(Feeds.MOST));
        assertThat(many).isPositive().isLessThanOrEqualTo(few);
        long again = statements(feeds::claims);
        assertThat(again).as("the ledger's number alone").isEqualTo(1);
    }

    private long statements(Runnable asking) {
        Statistics statistics = entityManager
                .getEntityManagerFactory()
                .unwrap(SessionFactory.class)
                .getStatistics();
        statistics.setStatisticsEnabled(true);
        long before = statistics.getPrepareStatementCount();
        asking.run();
        return statistics.getPrepareStatementCount() - before;
    }

    @ParameterizedTest
    @CsvSource({
        "/feeds/tasks/llm-inferenc.atom, llm-inference",
        "/feeds/hardware/nvidia-a1000.atom, nvidia-a100",
        "/feeds/papers/yuan-2-0-m32-mixture-of-experts-with-attention-route.atom, yuan-2-0-m32-mixture-of-experts-with-attention-router"
    })
    void somethingUnknownIsAnsweredWithTheNearest(String address, String nearest) {
        given().get(address)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", is("/problems/not-found"), "detail", containsString(nearest));
    }

    @ParameterizedTest
    @CsvSource({
        "/, claims",
        "/claims, claims",
        "/leaderboards/llm-inference, tasks/llm-inference",
        "/leaderboards/llm-inference/inference-latency, tasks/llm-inference",
        "/hardware/gpu, hardware/gpu",
        "/papers/hierarchical-reasoning-model, papers/hierarchical-reasoning-model",
        "/corrections, corrections",
        "/corrections, decisions"
    })
    void pagesLeadToTheirFeedForReadersAndForPrograms(String page, String feed) {
        String html = given().accept("text/html").get(page).asString();
        assertThat(html)
                .contains("<link rel=\"alternate\" type=\"application/atom+xml\" href=\"/feeds/" + feed + ".atom\"")
                .contains("<a href=\"/feeds/" + feed + ".atom\">");
    }

    private void aPaper() {
        paper = "re-extraction-feed-" + NUMBER.incrementAndGet();
        papers.add(
                new PaperRecord(paper, "<i>A paper</i> & more", ABSTRACT, null, "2026", "https://example.org", null));
    }

    private long aNewClaim() {
        aPaper();
        return claims.publish(paper, Contents.threeTimesFaster(ABSTRACT, null), curator("curate"));
    }

    private SyndEntry newest(long claim) throws Exception {
        return feed("/feeds/papers/" + paper + ".atom").getEntries().stream()
                .filter(entry -> idOf(entry) == claim)
                .findFirst()
                .orElseThrow();
    }

    private static long idOf(SyndEntry entry) {
        return Long.parseLong(entry.getLink().substring(entry.getLink().lastIndexOf('/') + 1));
    }

    private static String text(SyndEntry entry) {
        return entry.getContents().get(0).getValue();
    }

    private static SyndFeed feed(String address) throws Exception {
        return read(given().get(address).then().statusCode(200).extract().asString());
    }

    private static SyndFeed read(String xml) throws Exception {
        return new SyndFeedInput().build(new StringReader(xml));
    }

    private static Provenance curator(String action) {
        return new Provenance("curator", action, "a test", Origin.CURATED, "test");
    }
}
