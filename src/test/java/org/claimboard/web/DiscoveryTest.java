package org.claimboard.web;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.xml.XmlPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

/** What search engines, and sites that show links, are told. */
@QuarkusTest
class DiscoveryTest {

    @Test
    void everyAddressOfTheSitemapAnswersUnderTheHostThatWasAsked() {
        List<String> parts = locations("/sitemap.xml", "sitemapindex.sitemap.loc");
        assertThat(parts).hasSize(3).allMatch(part -> part.startsWith("http://localhost:"));
        for (String part : parts) {
            List<String> pages = locations(part, "urlset.url.loc");
            assertThat(pages).hasSizeGreaterThan(50).hasSizeLessThanOrEqualTo(SitemapResource.MOST);
            assertThat(pages).doesNotHaveDuplicates();
            pages.stream().skip(pages.size() / 2).limit(5).forEach(page -> given().urlEncodingEnabled(false)
                    .get(page)
                    .then()
                    .statusCode(200));
        }
        given().get("/sitemaps/claims-2.xml").then().statusCode(404);
    }

    @Test
    void everyClaimAndPaperIsInItWithItsLastChange() {
        XmlPath claims = given().get("/sitemaps/claims-1.xml").xmlPath();
        assertThat(claims.getList("urlset.url.lastmod", String.class))
                .hasSameSizeAs(claims.getList("urlset.url.loc"))
                .allMatch(date -> date.matches("20\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ"));
        int papers = given().get("/api/v1/papers").path("total");
        assertThat(locations("/sitemaps/papers-1.xml", "urlset.url.loc")).hasSize(papers);
    }

    @Test
    void robotsAreKeptFromWhatIsNobodysBusiness() {
        given().header("Host", "claims.example.org")
                .get("/robots.txt")
                .then()
                .statusCode(200)
                .contentType("text/plain;charset=UTF-8")
                .body(containsString(
                        "Disallow: /moderate\nDisallow: /corrections/follow/\nDisallow: /charts/compose\n"))
                .body(containsString("\nSitemap: http://claims.example.org/sitemap.xml\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/about", "/leaderboards/llm-inference/inference-latency"})
    void dataSetsAreDescribed(String address) throws Exception {
        String html = page(address);
        JsonNode data =
                new ObjectMapper().readTree(between(html, "<script type=\"application/ld+json\">", "</script>"));
        assertThat(data.get("@type").asText()).isEqualTo("Dataset");
        assertThat(data.get("description").asText().length()).isBetween(50, 5000);
        assertThat(data.get("license").asText()).contains("creativecommons.org/licenses/by/4.0");
        data.get("distribution").forEach(file -> given().urlEncodingEnabled(false)
                .get(file.get("contentUrl").asText())
                .then()
                .statusCode(200)
                .contentType(containsString(file.get("encodingFormat").asText())));
    }

    @Test
    void noNameEndsTheBlockOfData() {
        assertThat(LinkedData.safe(Map.of("name", "</script><script>alert(1)</script><!--")))
                .doesNotContain("<", ">")
                .contains("\\u003c/script\\u003e");
    }

    @ParameterizedTest
    @CsvSource({
        "/, /cards/claimboard.png",
        "/claims/1, /cards/claimboard.png",
        "/leaderboards/llm-inference/inference-latency?view=headline, /cards/llm-inference/inference-latency.png?view=headline"
    })
    void aLinkThatIsPassedOnHasATitleAndAPicture(String address, String picture) throws Exception {
        String html = page(address);
        String title = between(html, "<title>", " · Claimboard</title>");
        assertThat(between(html, "property=\"og:title\" content=\"", "\"")).isEqualTo(title);
        assertThat(between(html, "property=\"og:url\" content=\"", "\""))
                .startsWith("http://localhost:")
                .endsWith(address);
        String image = between(html, "property=\"og:image\" content=\"", "\"").replace("&amp;", "&");
        assertThat(image).startsWith("http://localhost:").endsWith(picture);
        byte[] png = given().urlEncodingEnabled(false)
                .get(image)
                .then()
                .statusCode(200)
                .contentType("image/png")
                .extract()
                .asByteArray();
        var drawn = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(drawn.getWidth()).isEqualTo(1200);
        assertThat(drawn.getHeight()).isEqualTo(630);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/moderate/sign-in", "/nothing-here"})
    void pagesThatAreNotToBePassedOnHaveNone(String address) {
        assertThat(given().accept("text/html").get(address).asString()).doesNotContain("og:image");
    }

    private static List<String> locations(String address, String path) {
        return given().get(address).then().statusCode(200).extract().xmlPath().getList(path, String.class);
    }

    private static String page(String address) {
        return given().accept("text/html")
                .urlEncodingEnabled(false)
                .get(address)
                .asString();
    }

    private static String between(String text, String before, String after) {
        assertThat(text).contains(before);
        int start = text.indexOf(before) + before.length();
        return text.substring(start, text.indexOf(after, start));
    }
}
