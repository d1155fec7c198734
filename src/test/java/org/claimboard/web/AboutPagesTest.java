package org.claimboard.web;

import java.util.Locale;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.claimboard.evaluation.CalibrationTenth;
import org.claimboard.evaluation.Evaluation;
import org.claimboard.evaluation.FieldScore;
import org.claimboard.evaluation.Scorecard;
import org.claimboard.extract.Extractor;
import org.claimboard.vocabulary.Vocabulary;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class AboutPagesTest {
    @Inject
    Extractor extractor;

    @Inject
    Vocabulary vocabulary;

    @Test
    void showsTheScorecardOfTheExtractorThatIsRunning() {
        Scorecard card = new Evaluation(extractor).ofShippedCorpus(vocabulary);
        String html = given().accept("text/html")
                .get("/about")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(html)
                .contains("<caption id=\"scorecard-caption\">", "<caption id=\"calibration-caption\">")
                .contains("The program was also developed on these papers")
                .contains(row(
                        card.strict().hits(),
                        card.strict().predicted(),
                        card.strict().precision()))
                .contains(row(
                        card.strict().hits(),
                        card.strict().gold(),
                        card.strict().recall()))
                .contains(number(percent(card.strict().f1())));
        for (FieldScore field : card.fields()) {
            assertThat(html).contains(row(field.right(), field.matched(), field.share()));
        }
        assertThat(card.calibration()).isNotEmpty();
        for (CalibrationTenth tenth : card.calibration()) {
            assertThat(html)
                    .contains("<th scope=\"row\">" + tenth.range() + "</th>" + number(tenth.claims())
                            + number(percent(tenth.meanConfidence())) + number(percent(tenth.share())));
        }
    }

    private static String row(int right, int of, double share) {
        return number(right) + number(of) + number(percent(share));
    }

    private static String number(Object shown) {
        return "<td class=\"number\">" + shown + "</td>";
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f%%", 100 * share);
    }
}
