package org.claimboard.web;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

/** Every page that only reads, on the shipped corpus. */
@QuarkusTest
class PagesTest {
    private static final String PAPER = "yuan-2-0-m32-mixture-of-experts-with-attention-router";
    private static final int HEAVIEST = 100_000;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/                                                       | What papers claim",
                "/leaderboards                                           | Leaderboards",
                "/leaderboards/llm-inference                             | LLM inference",
                "/leaderboards/llm-inference/inference-latency           | LLM inference: inference latency",
                "/leaderboards/llm-inference/inference-latency?view=headline | LLM inference: inference latency",
                "/leaderboards/llm-inference/inference-latency?hardware=gpu  | LLM inference: inference latency",
                "/leaderboards/llm-inference/fid                         | LLM inference: FID",
                "/hardware                                               | Hardware",
                "/hardware/gpu                                           | GPU",
                "/hardware/not-stated                                    | Not stated",
                "/charts                                                 | Charts",
                "/charts/llm-inference/inference-latency                 | LLM inference: inference latency",
                "/charts/llm-inference/inference-latency?kind=timeline   | LLM inference: inference latency",
                "/charts/llm-inference/fid?kind=scatter                  | LLM inference: FID",
                "/charts/spread/inference-latency                        | Inference latency: improvement factors by task",
                "/charts/coverage                                        | Claims by task and hardware",
                "/charts/compose                                         | Compose a chart",
                "/charts/compose?kind=bar&task=llm-inference&metric=flops | Compose a chart",
                "/papers                                                 | Papers",
                "/papers?q=zzzz                                          | Papers",
                "/papers/" + PAPER + "                                   | Yuan 2.0-M32",
                "/papers/" + PAPER + "/correct                           | Report a missing claim",
                "/claims                                                 | Claims",
                "/claims?q=zzzz                                          | Claims",
                "/claims/1                                               | <span",
                "/claims/1/correct                                       | Correct this claim",
                "/search                                                 | Search",
                "/search?q=attention                                     | Search",
                "/search?q=attention&in=papers                           | Search",
                "/search?q=latncy+%3E+5                                  | Search",
                "/compare                                                | Compare systems",
                "/corrections                                            | Corrections",
                "/extract                                                | Try an abstract",
                "/about                                                  | What Claimboard shows",
            })
    void everyPageIsOneLightDocumentWithOneHeading(String address, String heading) {
        String html = page(address);

        assertThat(html.split("<h1")).hasSize(2);
        assertThat(html.substring(html.indexOf("<h1"), html.indexOf("</h1>"))).contains(heading);
        assertThat(html)
                .contains(
                        "<html lang=\"en\">",
                        "<main id=\"content\"",
                        "Skip to the content",
                        "/assets/claimboard.css?v=")
                .doesNotContain("style=\"", "NOT_FOUND");
        // the only scripts are files of ours, and data is none
        assertThat(html.replaceAll("<script type=\"application/ld\\+json\">\\{[^<]*\\}</script>", "")
                        .replaceAll("<script type=\"module\" src=\"/assets/[a-z]+\\.js\\?v=[0-9a-f]+\"></script>", ""))
                .doesNotContain("<script");
        assertThat(html.length()).isLessThan(HEAVIEST);
    }

    @Test
    void aPaperLeadsFromEachMarkedNumberToItsRow() {
        String html = page("/papers/" + PAPER);

        assertThat(html).contains("class=\"figure\" href=\"#claim-", ">9.25%</a>", "9 claims", "arXiv 2405.17976");
        String target = html.substring(html.indexOf("href=\"#claim-") + 7);
        assertThat(html).contains("<tr id=\"" + target.substring(0, target.indexOf('"')) + "\">");
    }

    @Test
    void aPaperWithoutClaimsSaysSo() {
        assertThat(page("/papers/thinking-like-transformers")).contains("No number in this abstract is a claim");
    }

    @Test
    void theListOfPapersIsSearched() {
        assertThat(page("/papers?q=hierarchical"))
                .contains("Hierarchical Reasoning Model")
                .doesNotContain("Yuan 2.0");
        assertThat(page("/papers?q=zzzz")).contains("No paper has “zzzz” in its title");
    }

    @Test
    void theListOfClaimsKeepsItsFilterInEveryLink() {
        String html = page("/claims?task=image-classification&size=2");

        assertThat(html)
                .contains("value=\"image-classification\" selected", "/claims.csv?task=image-classification\"")
                .contains("page=2", "Clear all filters", "aria-sort=\"descending\"");
    }

    @Test
    void aClaimShowsItsSentenceEveryFieldAndItsHistory() {
        assertThat(page("/claims/1"))
                .contains("<strong class=\"figure\">", "not stated", "Ledger entry", "/claims/1/correct")
                .contains("<dt>Baseline</dt>", "<dt>Hardware</dt>", "<dt>Origin</dt>");
    }

    @Test
    void aBoardShowsRanksValuesAndWaysOn() {
        assertThat(page("/leaderboards/llm-inference/inference-latency"))
                .contains("1.71×", "“", "Best cases", "view=headline", "against", "not stated")
                .contains("href=\"/leaderboards/llm-inference/inference-latency.csv\"");
    }

    @Test
    void aBoardWithoutClaimsSaysWhatToDo() {
        assertThat(page("/leaderboards/llm-inference/inference-latency?hardware=tpu"))
                .contains(
                        "No claim can be ranked here on", "The same board on all hardware", "not ranked here, and why");
    }

    @Test
    void aBoardHasAChartThatSaysItsNumbersInBothThemes() {
        String html = page("/leaderboards/llm-inference/inference-latency?view=headline");

        assertThat(html)
                .contains("/charts/llm-inference/inference-latency.svg?view=headline\" width=\"960\" height=\"")
                .contains("\" alt=\"Bar chart. LLM inference: inference latency")
                .contains("view=headline&amp;theme=dark\" media=\"screen and (prefers-color-scheme: dark)\"");
        given().get("/charts/llm-inference/inference-latency.svg?form=ratio&view=headline&theme=dark")
                .then()
                .statusCode(200)
                .contentType(containsString("image/svg+xml"));
    }

    @Test
    void theGalleryShowsOnlyBoardsThatCompareSomething() {
        assertThat(page("/charts"))
                .contains("<img src=\"/charts/llm-inference/inference-latency.svg\"")
                .doesNotContain("No claims are ranked");
    }

    @Test
    void hardwareIsATreeWithCounts() {
        assertThat(page("/hardware")).contains("NVIDIA A100", "/hardware/not-stated");
        assertThat(page("/hardware/gpu")).contains("Boards with a claim here", "hardware=gpu");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"leaderboards", "hardware", "papers", "claims", "charts", "corrections", "extract", "about"})
    void theMenuMarksWhereOneIs(String section) {
        assertThat(page("/" + section)).contains("href=\"/" + section + "\" aria-current=\"page\"");
    }

    @Test
    void tellsBrowsersToKeepTheStylesheet() {
        given().get("/assets/claimboard.css").then().statusCode(200).contentType(containsString("text/css"));
        given().get("/assets/favicon.svg").then().statusCode(200).contentType(containsString("image/svg+xml"));
    }

    @Test
    void escapesASearchThatIsHostile() {
        given().accept("text/html")
                .queryParam("q", "\"><img src=x onerror=alert(1)>")
                .get("/papers")
                .then()
                .statusCode(is(200))
                .body(allOf(not(containsString("<img")), containsString("&lt;img src=x")));
    }

    private static String page(String address) {
        return given().accept("text/html")
                .get(address)
                .then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .extract()
                .asString();
    }
}
