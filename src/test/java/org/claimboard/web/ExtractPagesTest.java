package org.claimboard.web;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

@QuarkusTest
class ExtractPagesTest {

    @Test
    void readsAnAbstractAndStoresNothing() {
        int before = when().get("/api/v1/claims").jsonPath().getInt("total");
        given().accept("text/html")
                .formParam("title", "FastNet")
                .formParam("abstract", "FastNet reduces inference latency by 45% over ResNet-50.")
                .post("/extract")
                .then()
                .statusCode(200)
                .body(
                        containsString("1 claim found"),
                        containsString("1.82×"),
                        containsString("read with confidence 0."),
                        containsString("45%</a>"));
        assertThat(when().get("/api/v1/claims").jsonPath().getInt("total")).isEqualTo(before);
    }

    @Test
    void asksForAnAbstractWhereThereIsNone() {
        given().accept("text/html")
                .formParam("title", "Only a title")
                .formParam("abstract", "  ")
                .post("/extract")
                .then()
                .statusCode(422)
                .body(containsString("Please paste an abstract"), containsString("Only a title"))
                .body(containsString("role=\"alert\""));
    }

    @Test
    void refusesATextThatIsNoAbstractAnyMore() {
        given().accept("text/html")
                .formParam("abstract", "word ".repeat(5_000))
                .post("/extract")
                .then()
                .statusCode(422)
                .body(containsString("longer than 20000 characters"));
    }

    @Test
    void escapesWhatIsPasted() {
        given().accept("text/html")
                .formParam("title", "<i>t</i>")
                .formParam("abstract", "<script>alert(1)</script> We reduce memory by <b>30%</b>.")
                .post("/extract")
                .then()
                .statusCode(200)
                .body(not(containsString("<script>")), not(containsString("<i>t")), not(containsString("<b>30")));
    }
}
