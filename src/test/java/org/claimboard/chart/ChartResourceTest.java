package org.claimboard.chart;

import java.io.ByteArrayInputStream;
import java.util.List;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

/** The charts of the shipped papers over HTTP. */
@QuarkusTest
class ChartResourceTest {
    private static final String TRAINING = "/charts/long-context-training/training-time";

    @Test
    void drawsEveryBoardThereIs() throws Exception {
        List<String> paths = given().get("/api/v1/leaderboards").path("path");
        assertThat(paths).hasSizeGreaterThan(10);
        for (String path : paths) {
            int query = path.contains("?") ? path.indexOf('?') : path.length();
            String chart =
                    path.substring(0, query).replace("/leaderboards/", "/charts/") + ".svg" + path.substring(query);
            byte[] svg = given().urlEncodingEnabled(false)
                    .get(chart)
                    .then()
                    .statusCode(200)
                    .contentType("image/svg+xml")
                    .extract()
                    .asByteArray();
            assertThat(DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(new ByteArrayInputStream(svg))
                            .getElementsByTagName("text")
                            .getLength())
                    .as(chart)
                    .isGreaterThan(2);
        }
    }

    @Test
    void answersWithAPngOfDoubleDensity() throws Exception {
        Response png = given().get(TRAINING + ".png?theme=dark");
        png.then()
                .statusCode(200)
                .contentType("image/png")
                .header("Content-Disposition", containsString("training-time.png"));
        assertThat(ImageIO.read(new ByteArrayInputStream(png.asByteArray())).getWidth())
                .isEqualTo(1920);
    }

    @Test
    void answersThatNothingChanged() {
        String tag =
                given().get(TRAINING + ".svg").then().statusCode(200).extract().header("ETag");
        given().header("If-None-Match", tag)
                .get(TRAINING + ".svg")
                .then()
                .statusCode(304)
                .header("ETag", tag)
                .header("Cache-Control", containsString("no-cache"));
        given().get(TRAINING + ".svg?theme=dark").then().header("ETag", not(tag));
    }

    @Test
    void hasTheSameProblemsAsTheBoard() {
        given().get("/charts/long-context-train/training-time.svg")
                .then()
                .statusCode(404)
                .body(containsString("long-context-training"));
        given().get(TRAINING + ".png?form=ratios").then().statusCode(400).body(containsString("form"));
        given().get(TRAINING + ".svg?theme=sepia").then().statusCode(400).body(containsString("light or dark"));
        given().get(TRAINING + ".gif").then().statusCode(404);
    }
}
