package org.claimboard.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

/** Lists that are longer than anybody counts. */
@QuarkusTest
@TestProfile(LongListTest.ShortCounts.class)
class LongListTest {
    private static final int COUNTED = 5;

    public static final class ShortCounts implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("claimboard.lists.count-up-to", "" + COUNTED, "claimboard.lists.short-words-in-newest", "4");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/claims?size=3",
                "/api/v1/claims?q=speed&size=3",
                "/api/v1/claims?sort=-low&size=3",
                "/api/v1/papers?size=3",
                "/api/v1/papers?q=model&size=3"
            })
    void pagesLeadToTheEnd(String address) {
        List<Object> whole = get(address.replace("size=3", "size=500")).getList("items");
        List<Object> paged = new ArrayList<>();
        JsonPath found;
        boolean next;
        int page = 0;
        do {
            page++;
            Response answer = given().get(address + "&page=" + page);
            found = answer.jsonPath();
            paged.addAll(found.getList("items"));
            next = answer.header("Link").contains("rel=\"next\"");
            assertThat(found.getBoolean("moreThanTotal"))
                    .as("page " + page)
                    .isEqualTo(next && found.getInt("total") < whole.size());
        } while (next);

        assertThat(whole).hasSizeGreaterThan(2 * COUNTED);
        assertThat(paged).isEqualTo(whole);
        assertThat(found.getInt("total")).isEqualTo(whole.size());
        given().get(address + "&page=" + (page + 1)).then().statusCode(400);
    }

    @Test
    void saysWhereCountingEnded() {
        JsonPath found = get("/api/v1/search?q=speed&size=3");

        assertThat(found.getInt("claims.total")).isEqualTo(COUNTED);
        assertThat(found.getBoolean("claims.moreThanTotal")).isTrue();
        assertThat(found.getInt("facetsOfFirst")).isEqualTo(COUNTED);
        page("/search?q=speed&size=3")
                .body(containsString("more than 5 claims"))
                .body(containsString("These counts are of the 5 claims that were added last."));
        page("/claims?q=speed&size=3").body(containsString("more than 5 claims"));
        page("/papers?q=model&size=3").body(containsString("more than 5 papers"));
    }

    @Test
    void countsFacetsOfTheBestValuesWhereValuesAreAskedFor() {
        assertThat(get("/api/v1/search?q=ratio > 1&size=3").getInt("facetsOfFirst"))
                .isEqualTo(COUNTED);
        page("/search?q=ratio > 1&size=3")
                .body(containsString("These counts are of the 5 claims with the best values."));
    }

    @Test
    void countsFewExactly() {
        JsonPath found = get("/api/v1/search?q=lightseq");

        assertThat(found.getInt("claims.total")).isBetween(1, COUNTED);
        assertThat(found.getBoolean("claims.moreThanTotal")).isFalse();
        assertThat(found.getString("facetsOfFirst")).isNull();
        page("/search?q=lightseq").body(not(containsString("more than")));
    }

    @Test
    void looksForShortWordsInTheNewestPapers() {
        List<String> newest = get("/api/v1/papers?size=5").getList("items.published");
        JsonPath found = get("/api/v1/search?q=er&size=500");

        assertThat(found.getInt("newestOnly")).isEqualTo(4);
        assertThat(found.getList("papers.items.published", String.class))
                .isNotEmpty()
                .allMatch(published -> published.compareTo(newest.get(4)) >= 0);
        assertThat(found.getList("claims.items.published", String.class))
                .allMatch(published -> published.compareTo(newest.get(4)) >= 0);
        page("/search?q=er").body(containsString("in the newest 4 papers"));
    }

    @Test
    void looksForLongerWordsInAllPapers() {
        assertThat(get("/api/v1/search?q=er speed").getString("newestOnly")).isNull();
        assertThat(get("/api/v1/search?q=speed&size=500").getList("claims.items"))
                .isEqualTo(get("/api/v1/claims?q=speed&size=500").getList("items"));
    }

    private static JsonPath get(String address) {
        return given().get(address).then().statusCode(200).extract().jsonPath();
    }

    private static ValidatableResponse page(String address) {
        return given().accept("text/html").get(address).then().statusCode(200);
    }
}
