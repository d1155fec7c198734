package org.claimboard.web;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** A chart's own page, and the form that composes one. */
@QuarkusTest
class ChartPagesTest {

    @Test
    void everythingDrawnLeadsToItsClaimAndStandsInTheTable() {
        String html = page("/charts/llm-inference/inference-latency");
        int areas = html.split("<area ").length - 1;
        int rows = html.substring(html.indexOf("<tbody>"), html.indexOf("</tbody>"))
                        .split("<tr>")
                        .length
                - 1;
        assertThat(areas).isEqualTo(rows).isGreaterThan(4);
        assertThat(html)
                .contains("usemap=\"#spots\"", "alt=\"HARP 2× over beam search\"", "width=\"960\"")
                .contains("/charts/llm-inference/inference-latency.csv\"")
                .contains("/charts/llm-inference/inference-latency?kind=timeline\"")
                .contains("/charts/spread/inference-latency\"");
    }

    @Test
    void givesWhatEmbedsItElsewhereWithItsWholeAddress() {
        String html = page("/charts/coverage?size=small");
        String embed = html.substring(html.indexOf("id=\"embed-svg\""));
        embed = embed.substring(0, embed.indexOf("</textarea>"));
        assertThat(embed)
                .contains(
                        "&lt;img src=&quot;http://localhost:",
                        "/charts/coverage.svg?size=small&quot; width=&quot;600&quot;")
                .contains("alt=&quot;Heat map. Claims by task and hardware");
        assertThat(html).contains("&lt;area shape=&quot;rect&quot;", "/claims?task=");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "?kind=bar                                       | Please choose a task and a metric.",
                "?kind=timeline&task=llm-inference               | Please choose a metric.",
                "?kind=bar&metric=flops                          | Please choose a task.",
                "?kind=box                                       | Please choose a metric.",
            })
    void composingAsksForWhatIsMissing(String query, String words) {
        assertThat(page("/charts/compose" + query)).contains(words).doesNotContain("<figure");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "?kind=bar&task=llm-inference&metric=flops&size=small      | /charts/llm-inference/flops.svg?size=small",
                "?kind=timeline&task=llm-inference&metric=flops&hardware=gpu | /charts/llm-inference/flops.svg?hardware=gpu&amp;kind=timeline",
                "?kind=box&task=llm-inference&metric=flops                 | /charts/spread/flops.svg",
                "?kind=heatmap&hardware=gpu                                | /charts/coverage.svg?hardware=gpu",
            })
    void composingGivesTheChartUnderItsOwnAddress(String query, String address) {
        String html = page("/charts/compose" + query);
        assertThat(html).contains("<img src=\"" + address + "\"").contains("selected>");
        given().urlEncodingEnabled(false)
                .get(address.replace("&amp;", "&"))
                .then()
                .statusCode(200)
                .contentType("image/svg+xml");
    }

    @Test
    void anUnknownAddressIsAPageThatSaysSo() {
        given().accept("text/html")
                .get("/charts/llm-inferense/flops")
                .then()
                .statusCode(404)
                .contentType("text/html;charset=UTF-8");
        given().accept("text/html")
                .get("/charts/compose?kind=pie&task=llm-inference&metric=flops")
                .then()
                .statusCode(400);
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
