package org.claimboard.search;

import java.util.List;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

/** What searches find in the shipped corpus. */
@QuarkusTest
class SearchTest {

    @Test
    void findsClaimsByTheirNumber() {
        JsonPath found = found("speedup >= 5");

        assertThat(found.getInt("claims.total")).isPositive();
        assertThat(found.getList("claims.items.low", Float.class))
                .allMatch(low -> low >= 5)
                .isSortedAccordingTo((one, other) -> Float.compare(other, one));
        assertThat(found.getList("claims.items.form", String.class)).containsOnly("ratio");
        assertThat(found.getList("claims.items.metric", String.class))
                .isSubsetOf("training-time", "inference-latency", "runtime", "throughput");
    }

    @Test
    void narrowsByHardwareWithAllBelowIt() {
        assertThat(found("ratio > 0 hardware:gpu").getList("claims.items.hardware", String.class))
                .contains("NVIDIA RTX 3090", "GPU")
                .doesNotContainNull()
                .doesNotContain("CPU");
    }

    @Test
    void findsValuesOnADataset() {
        assertThat(found("accuracy > 80 dataset:imagenet").getList("claims.items.system", String.class))
                .contains("FcaFormer", "DMAE");
    }

    @Test
    void numbersOfTwoMetricsAskForPapersThatClaimBoth() {
        JsonPath both = found("parameters > 0 flops > 0");
        List<String> papers = both.getList("claims.items.paper", String.class);

        assertThat(papers).isNotEmpty();
        for (String paper : papers) {
            JsonPath own = found("paper:\"" + paper + "\"");
            assertThat(own.getList("claims.items.metric", String.class)).contains("parameters", "flops");
        }
    }

    @Test
    void wordsAreFoundInNamesSentencesTitlesAndAbstracts() {
        JsonPath found = found("hierarchical");

        assertThat(found.getList("papers.items.title", String.class))
                .anyMatch(title -> title.contains("Hierarchical Reasoning Model"));
        assertThat(found("megatron").getInt("papers.total")).isPositive();
        assertThat(found("lightseq").getList("names.name", String.class)).contains("LightSeq");
        assertThat(found("100%_sure").getInt("claims.total")).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"attention", "speedup >= 2", "year:2025", "form:ratio", "hardware:gpu", "dataset:not-stated"})
    void everyFacetFindsAsManyClaimsAsItSays(String q) {
        JsonPath found = found(q);

        for (int i = 0; i < found.getInt("facets.size()"); i++) {
            String query = found.getString("facets[" + i + "].values[0].query");
            assertThat(found(query).getLong("claims.total"))
                    .as(query)
                    .isEqualTo(found.getLong("facets[" + i + "].values[0].claims"));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "system:light* | LightSeq",
                "task:image-classification top1-accuracy >= 84 | DMAE",
                "qualifier:up-to task:long-context-training | LightSeq"
            })
    void findsASystem(String q, String system) {
        assertThat(found(q).getList("claims.items.system", String.class)).contains(system);
    }

    @Test
    void whatIsNotUnderstoodIsNamedAndTheRestIsSearched() {
        JsonPath found = found("latncy < 10 year:2025");

        assertThat(found.getString("notUnderstood[0].part")).isEqualTo("latncy < 10");
        assertThat(found.getString("notUnderstood[0].nearest[0].query")).isEqualTo("latency < 10 year:2025");
        assertThat(found.getInt("claims.total")).isEqualTo(found("year:2025").getInt("claims.total"));
    }

    @Test
    void aPageSaysHowItWasUnderstoodAndLeadsOn() {
        given().accept("text/html")
                .queryParam("q", "hardware:gpu speedup >= 2 latncy < 10")
                .get("/search")
                .then()
                .statusCode(200)
                .body(containsString("hardware: GPU"))
                .body(containsString("leave out hardware: GPU"))
                .body(containsString("There is no metric “latncy”."))
                .body(containsString("/search?q=hardware%3Agpu+speedup+%3E%3D+2+latency+%3C+10"))
                .body(containsString("name=\"claim\""))
                .body(containsString("/search.csv?q=hardware%3Agpu"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "zzzz speedup >= 2 | Leave one part out",
                "zzzz | No claim fits this.",
                "task:llm-inference | LLM inference",
                "\"><img src=x onerror=alert(1)> | &lt;img",
                "%00' or 1=1 -- | Search"
            })
    void everyStateIsAPage(String q, String shown) {
        given().accept("text/html")
                .queryParam("q", q)
                .get("/search")
                .then()
                .statusCode(200)
                .body(containsString(shown));
    }

    @Test
    void anEmptySearchSaysWhatCanBeAsked() {
        given().accept("text/html").get("/search").then().statusCode(200).body(containsString("What can be asked"));
        given().accept("text/html")
                .queryParam("q", "word ".repeat(500))
                .get("/search")
                .then()
                .statusCode(200)
                .body(containsString("first 300 characters"));
    }

    @Test
    void papersHaveAPageOfTheirOwn() {
        given().accept("text/html")
                .queryParam("q", "attention")
                .queryParam("in", "papers")
                .get("/search")
                .then()
                .statusCode(200)
                .body(containsString("papers</strong>"));
    }

    @Test
    void theCsvHasTheSameClaimsInTheSameOrder() {
        String csv = given().accept("text/csv")
                .queryParam("q", "speedup >= 5")
                .get("/search.csv")
                .asString();
        List<Integer> ids = found("speedup >= 5").getList("claims.items.id", Integer.class);

        assertThat(csv.lines().skip(1).map(line -> Integer.valueOf(line.substring(0, line.indexOf(',')))))
                .containsExactlyElementsOf(ids);
    }

    @Test
    void aPageBehindTheLastIsRefused() {
        given().queryParam("q", "attention")
                .queryParam("page", 99)
                .get("/api/v1/search")
                .then()
                .statusCode(is(400));
    }

    private static JsonPath found(String q) {
        return given().accept("application/json")
                .queryParam("q", q)
                .queryParam("size", 500)
                .get("/api/v1/search")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
