package org.claimboard.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SitePageTest {
    private static final String PROGRAM = "http://127.0.0.1:4711";
    private final List<String> found = new ArrayList<>();

    @Test
    void linksAreRelativeToThePageAndKeepTheirFragment() {
        assertThat(page("<p><a href=\"/claims/2#history\">x</a> <a href=\"/\">y</a> <a href=\"#z\">z</a></p>"))
                .contains(
                        "<a href=\"../claims/2.html#history\">x</a> <a href=\"../index.html\">y</a> <a href=\"#z\">z</a>");
        assertThat(found).containsExactly("/claims/2", "/");
    }

    @Test
    void whatOnlyTheProgramCanDoIsTakenAway() {
        String page = page("<main><form action=\"/search\"><input name=\"q\"></form>"
                + "<form class=\"picks\"><table><tr><td class=\"tick\"><input type=\"checkbox\"></td><td>kept</td></tr></table></form>"
                + "<p>All. <span class=\"live\">Narrow the list.</span></p><p>See <a href=\"/search?q=x\">speedups</a>.</p><p class=\"links\"><a href=\"/api/v1/x\">as JSON</a> · <a href=\"/claims\">all</a></p>"
                + "<ul><li><a class=\"button\" href=\"/claims/1/correct\">Correct</a></li></ul></main>");
        assertThat(page)
                .contains(
                        "<td>kept</td>",
                        "<p>See speedups.</p>",
                        "<p class=\"links\"><a href=\"../claims.html\">all</a></p>")
                .doesNotContain("<form", "<input", "Narrow", "JSON", "Correct", "<li", "·");
    }

    @Test
    void aRunningProgramIsLinkedWhereThereIsOne() {
        String page = page(
                "<p><a href=\"/search?q=x\">speedups</a></p><footer class=\"colophon\"></footer>",
                Optional.empty(),
                Optional.of("https://live.example"));
        assertThat(page)
                .contains("href=\"https://live.example/search?q=x\"", "href=\"https://live.example/\"", "A copy.");
    }

    @Test
    void aFormThatOnlyAsksIsAnsweredByTheRunningProgram() {
        String page = page(
                "<main><form action=\"/search\"><input name=\"q\"><button>Search</button></form>"
                        + "<form action=\"/sign\" method=\"post\"><button>Send</button></form><input name=\"alone\"></main>",
                Optional.empty(),
                Optional.of("https://live.example"));
        assertThat(page)
                .contains("action=\"https://live.example/search\"", "<input name=\"q\">", "<button>Search</button>")
                .doesNotContain("Send", "alone");
    }

    @Test
    void wholeAddressesAreThoseOfTheCopyOrGone() {
        String page = "<head><meta property=\"og:url\" content=\"" + PROGRAM
                + "/claims/1\"></head><details class=\"snippets\">" + "<textarea readonly>&lt;a href=\"" + PROGRAM
                + "/leaderboards/a/b?form=delta&amp;amp;dataset=c\"&gt;</textarea></details>";
        assertThat(page(page, Optional.of("https://copy.example/x/"), Optional.empty()))
                .contains("content=\"https://copy.example/x/claims/1.html\"")
                .contains("https://copy.example/x/leaderboards/a/b.dataset-c.form-delta.html\"")
                .doesNotContain(PROGRAM);
        assertThat(page(page)).doesNotContain("og:url", "textarea", PROGRAM);
    }

    @Test
    void dataNamesTheFilesThatThereAre() {
        String page = "<script type=\"application/ld+json\">{\"name\":\"a \\u003c b\",\"url\":\"" + PROGRAM
                + "/\",\"distribution\":[{\"contentUrl\":\"" + PROGRAM + "/claims.csv\"},{\"contentUrl\":\"" + PROGRAM
                + "/api/v1/claims\"}]}</script>";
        assertThat(page(page, Optional.of("https://copy.example/"), Optional.empty()))
                .contains("\"contentUrl\":\"https://copy.example/claims.csv\"}]", "a \\u003c b")
                .doesNotContain("/api/v1", PROGRAM);
    }

    @Test
    void picturesAndFeedsKeepTheirSpelling() {
        SitePage page = new SitePage(links("charts/a/b.svg", Optional.empty(), Optional.empty()), "A copy.");
        assertThat(page.xml(
                        "<svg viewBox=\"0 0 1 1\"><clipPath id=\"c\"/><a href=\"/claims/1\"><title>“x” &amp; y</title></a>"
                                + "<a href=\"/claims?task=x\"/></svg>"))
                .contains("viewBox", "<clipPath id=\"c\"", "<a href=\"../../claims/1.html\">", "“x” &amp; y", "<a")
                .doesNotContain("task=x");
    }

    private String page(String body) {
        return page(body, Optional.empty(), Optional.empty());
    }

    private String page(String html, Optional<String> base, Optional<String> server) {
        return new SitePage(links("papers/here.html", base, server), "A copy.").html(html);
    }

    private SiteLinks links(String file, Optional<String> base, Optional<String> server) {
        return new SiteLinks(file, new SitePlan(Set.of(), base.isPresent()), PROGRAM, base, server, false, found::add);
    }
}
