package org.claimboard.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

/** Filters, orders and pages of the boards of the shipped papers, as a browser without JavaScript has them. */
@QuarkusTest
class BoardPagesTest {
    private static final String LATENCY = "/leaderboards/llm-inference/inference-latency";
    private static final String IMAGENET = "/leaderboards/image-classification/top1-accuracy";
    private static final Pattern ROW = Pattern.compile("<tr id=\"claim-(\\d+)\"");
    private static final Pattern FIRST_CELL =
            Pattern.compile("(?m)^(ranked|best-case|not-ranked),[^,]*,[^,]*,(?:\"[^\"]*\"|[^,]*),(\\d+),");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?sort=-value",
                "?sort=published",
                "?view=headline&sort=system",
                "?hardware=gpu",
                "?year=2025&sort=-published",
                "?qualifier=up_to",
                "?model=not-stated",
                "?status=published"
            })
    void theCsvHoldsTheRowsOfThePageInItsOrder(String query) {
        List<String> onPage = all(ROW, page(LATENCY + query), 1);
        String csv = given().get(LATENCY + ".csv" + query).asString();
        List<String> inFile = new ArrayList<>();
        Matcher line = FIRST_CELL.matcher(csv);
        while (line.find()) {
            if (!line.group(1).equals("not-ranked")) {
                inFile.add(line.group(2));
            }
        }
        assertThat(onPage).isNotEmpty().isEqualTo(inFile);
    }

    @Test
    void sortsByLinksThatSayTheOrderAndKeepTheRanks() {
        String byRank = page(LATENCY);
        assertThat(byRank).contains("aria-sort=\"ascending\"", "href=\"" + LATENCY + "?sort=-value\"");
        String byName = page(LATENCY + "?sort=system");
        assertThat(byName)
                .contains("aria-sort=\"ascending\"><a id=\"ranked-by-system\" href=\"" + LATENCY + "?sort=-system\"");
        Pattern ranks = Pattern.compile("<tr id=\"claim-(\\d+)\">.*?class=\"rank\">([^<]*)", Pattern.DOTALL);
        assertThat(all(ranks, byName, 0).stream().map(BoardPagesTest::idAndRank))
                .containsExactlyInAnyOrderElementsOf(all(ranks, byRank, 0).stream()
                        .map(BoardPagesTest::idAndRank)
                        .toList());
    }

    @Test
    void everyRowCanBeTickedForComparison() {
        String html = page(LATENCY);
        assertThat(html).contains("<form id=\"compare\"", "action=\"/compare\"");
        assertThat(all(Pattern.compile("form=\"compare\" name=\"claim\" value=\"(\\d+)\""), html, 1))
                .isEqualTo(all(ROW, html, 1));
    }

    @Test
    void filtersAreAFormThatKeepsWhatItDoesNotAsk() {
        assertThat(page(LATENCY + "?view=headline&sort=-value&year=2025"))
                .contains("name=\"view\" value=\"headline\"", "name=\"sort\" value=\"-value\"")
                .contains("value=\"2025\" selected", "Clear all filters", ", 2025")
                .contains("href=\"" + LATENCY + "?view=headline&amp;sort=-value\"");
        assertThat(page(LATENCY)).doesNotContain("Clear all filters", "name=\"form\"");
        assertThat(page(IMAGENET + "?dataset=imagenet")).contains("value=\"imagenet\" selected");
    }

    @Test
    void anEmptyFilterLeavesTheAddress() {
        given().accept("text/html")
                .redirects()
                .follow(false)
                .get(LATENCY + "?dataset=&hardware=cpu&model=&qualifier=&year=&status=")
                .then()
                .statusCode(302)
                .header("Location", containsString(LATENCY + "?hardware=cpu"));
    }

    @Test
    void splitsALongBoardIntoPages() {
        String first = page(LATENCY + "?size=2");
        assertThat(all(ROW, first, 1)).hasSize(2);
        assertThat(first).contains("rel=\"next\" href=\"" + LATENCY + "?page=2&amp;size=2\"");
        String second = page(LATENCY + "?size=2&page=2");
        assertThat(all(ROW, second, 1)).hasSize(2).doesNotContainAnyElementsOf(all(ROW, first, 1));
        given().accept("text/html").get(LATENCY + "?size=2&page=99").then().statusCode(400);
    }

    @Test
    void listsWhatStatesNoDatasetWithoutRanks() {
        assertThat(page("/leaderboards/language-modelling/accuracy?form=delta&dataset=not-stated"))
                .contains("Listed, not ranked", "−0.54 points", "could be read two ways")
                .doesNotContain("class=\"rank\"", "aria-label=\"View\"", "<figure class=\"chart\"");
    }

    @Test
    void theChartHasTheFiltersOfTheBoard() {
        assertThat(page(LATENCY + "?hardware=gpu&year=2025&view=headline"))
                .contains("/charts/llm-inference/inference-latency.svg?hardware=gpu&amp;year=2025&amp;view=headline\"");
        given().get("/charts/llm-inference/inference-latency.svg?year=2025&qualifier=up_to")
                .then()
                .statusCode(200)
                .body(containsString("2025"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "?model=llama2-7       | llama2-7b",
                "?hardware=nvidia-a1000| nvidia-a100",
                "?qualifier=upto       | up_to",
                "?year=20              | years such as 2025",
                "?status=draft         | published, disputed, retracted",
                "?sort=vlaue           | value",
                "?dataset=imagenett    | imagenet",
                "?size=1000            | from 1 to 500"
            })
    void aWrongParameterIsAnsweredWithWhatIsNear(String query, String hint) {
        given().get("/api/v1" + LATENCY + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("detail", containsString(hint));
        given().accept("text/html").get(LATENCY + query).then().statusCode(400).body(containsString("<h1"));
    }

    @Test
    void theIndexesAreFilteredByHardware() {
        String all = page("/leaderboards");
        String onGpu = page("/leaderboards?hardware=gpu");
        assertThat(onGpu.length()).isLessThan(all.length());
        assertThat(onGpu)
                .contains("Leaderboards: GPU", "href=\"/leaderboards/llm-inference?hardware=gpu\"")
                .contains("href=\"/leaderboards/llm-inference/inference-latency?hardware=gpu\"");
        assertThat(all).containsPattern("\\d+ boards, \\d+ claims, newest \\d+ \\w+ 20");
        assertThat(page("/leaderboards/llm-inference?hardware=tpu"))
                .contains("No claim of this task names this hardware");
        assertThat(page("/hardware")).containsPattern("of \\d+ claims, \\d+ name no hardware");
        given().get("/leaderboards.csv?hardware=gpu").then().statusCode(200).body(containsString("hardware=gpu"));
        given().get("/api/v1/leaderboards?hardware=gpuu").then().statusCode(400).body("detail", containsString("gpu"));
    }

    private static String idAndRank(String row) {
        return row.replaceAll("(?s)<tr id=\"claim-(\\d+)\">.*class=\"rank\">", "$1: ");
    }

    private static List<String> all(Pattern pattern, String text, int group) {
        return pattern.matcher(text)
                .results()
                .map(result -> result.group(group))
                .toList();
    }

    private static String page(String address) {
        return given().accept("text/html")
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
