package org.claimboard.claim;

import java.util.List;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInRelativeOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class ClaimResourceTest {
    private static final String CLAIMS = "/api/v1/claims";

    @Test
    void listsEveryShownClaimPageByPage() {
        JsonPath first = page(1);
        JsonPath second = page(2);
        assertThat(first.getLong("total")).isEqualTo(128);
        List<Integer> ids = new java.util.ArrayList<>(first.getList("items.id", Integer.class));
        ids.addAll(second.getList("items.id", Integer.class));
        assertThat(ids).hasSize(128).doesNotHaveDuplicates();
    }

    private static JsonPath page(int number) {
        return given().queryParam("size", 100)
                .queryParam("page", number)
                .get(CLAIMS)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void everyFieldHasItsNameAndNothingMore() {
        JsonPath claim = given().queryParam("paper", PAPER)
                .queryParam("metric", "communication")
                .get(CLAIMS)
                .then()
                .body("items", hasSize(1))
                .extract()
                .jsonPath();
        assertThat(claim.getMap("items[0]").keySet().stream().map(Object::toString))
                .containsExactly(
                        "id",
                        "paper",
                        "paperTitle",
                        "paperUrl",
                        "published",
                        "quote",
                        "quoteStart",
                        "quoteEnd",
                        "valueText",
                        "system",
                        "metric",
                        "form",
                        "low",
                        "high",
                        "unit",
                        "qualifier",
                        "baseline",
                        "task",
                        "dataset",
                        "model",
                        "hardware",
                        "hardwareCount",
                        "status",
                        "origin",
                        "revision",
                        "source",
                        "licence",
                        "sourcePlace");
        assertThat(claim.getFloat("items[0].low")).isEqualTo(4.7f);
        assertThat(claim.getString("items[0].qualifier")).isEqualTo("up_to");
    }

    private static final String PAPER = "lightseq-sequence-level-parallelism-for-distributed-training-of-long-context";

    @ParameterizedTest
    @CsvSource({
        "task, long-context-training, task",
        "metric, flops, metric",
        "form, delta, form",
        "qualifier, up_to, qualifier",
        "system, MEMO, system"
    })
    void narrowsByOneField(String parameter, String value, String field) {
        given().queryParam(parameter, value)
                .queryParam("size", 500)
                .get(CLAIMS)
                .then()
                .statusCode(200)
                .body("total", greaterThan(0))
                .body("items." + field, everyItem(is(value)));
    }

    @Test
    void hardwareTakesWhatIsBelowIt() {
        given().queryParam("hardware", "gpu")
                .get(CLAIMS)
                .then()
                .body("items.hardware", hasItem("NVIDIA A100"))
                .body("items.hardware", hasItem("GPU"))
                .body("items.hardware", everyItem(notNullValue()));
        given().queryParam("hardware", "not-stated").get(CLAIMS).then().body("items.hardware", everyItem(nullValue()));
    }

    @Test
    void datasetIsFoundByAnySpelling() {
        given().queryParam("dataset", "wiki text 103")
                .get(CLAIMS)
                .then()
                .body("items.dataset", contains("WikiText-103"));
    }

    @Test
    void minAndMaxBoundTheValue() {
        given().queryParam("form", "ratio")
                .queryParam("min", "10")
                .queryParam("max", "24")
                .queryParam("sort", "-high")
                .queryParam("size", 500)
                .get(CLAIMS)
                .then()
                .body("total", greaterThan(2))
                .body("items[0].high", equalTo(24))
                .body("items.findAll { it.low < 10 || it.high > 24 }", hasSize(0));
    }

    @Test
    void sortsByAFieldInBothDirections() {
        given().queryParam("metric", "memory")
                .queryParam("form", "ratio")
                .queryParam("sort", "low")
                .get(CLAIMS)
                .then()
                .body("items.valueText", containsInRelativeOrder("10%", "4x", "48G to 7G", "30times"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "metric=latency | metric | inference-latency",
                "task=llm-inferense | task | llm-inference",
                "hardware=nvidia-a10000 | hardware | nvidia-a100",
                "form=factor | form | absolute, delta, ratio",
                "qualifier=maximum | qualifier | up_to",
                "status=gone | status | retracted",
                "origin=guessed | origin | curated",
                "sort=lo | sort | low",
                "page=0 | page | 1 to",
                "page=99 | page | page 3",
                "size=501 | size | 500",
                "size=many | size | 500",
                "min=few | min | number",
                "min=5&max=4 | min | above max",
                "max=1e999999999 | max | number"
            })
    void aWrongParameterIsNamedWithWhatIsKnown(String query, String field, String told) {
        when().get(CLAIMS + "?" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("status", is(400))
                .body("errors[0].field", is(field))
                .body("detail", containsString(told));
    }

    @Test
    void tellsEveryWrongParameterAtOnce() {
        when().get(CLAIMS + "?metric=nope&form=nope&min=nope")
                .then()
                .statusCode(400)
                .body("errors.field", contains("metric", "form", "min"));
    }

    @Test
    void aRetractedClaimIsFoundOnlyWhereItIsAskedFor() {
        given().queryParam("status", "retracted")
                .get(CLAIMS)
                .then()
                .statusCode(200)
                .body("items.status", everyItem(is("retracted")));
        given().queryParam("size", 500).get(CLAIMS).then().body("items.status", everyItem(is(not("retracted"))));
    }

    @Test
    void oneClaimHasItsAbstractAndItsHistory() {
        int id = given().queryParam("paper", PAPER).get(CLAIMS).jsonPath().getInt("items[0].id");
        when().get(CLAIMS + "/" + id)
                .then()
                .statusCode(200)
                .body("claim.id", is(id))
                .body("abstractText", containsString("Megatron-LM"))
                .body("hardwareId", is("not-stated"));
        when().get(CLAIMS + "/" + id + "/history")
                .then()
                .statusCode(200)
                .body("subject", everyItem(is("claim/" + id)))
                .body("after.id", everyItem(is(id)))
                .body("hash[0].length()", is(64));
    }

    @ParameterizedTest
    @CsvSource({"/999999999", "/999999999/history", "/abc", "/12345678901234567890"})
    void aClaimThatIsNotThereIsNotFound(String path) {
        when().get(CLAIMS + path).then().statusCode(404).contentType("application/problem+json");
    }
}
