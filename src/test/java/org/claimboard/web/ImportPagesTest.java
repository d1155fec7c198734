package org.claimboard.web;

import java.nio.charset.StandardCharsets;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.claimboard.intake.ImportedTraces;
import org.claimboard.moderator.Accounts;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

@QuarkusTest
class ImportPagesTest {
    private static final String PAGE = "/moderate/import";

    @Inject
    ImportedTraces traces;

    @Inject
    Accounts accounts;

    @AfterEach
    void leavesTheBoardsAsTheyWere() {
        traces.takeOffTheBoards();
    }

    @Test
    void leadsStrangersToTheSignIn() {
        given().accept("text/html")
                .redirects()
                .follow(false)
                .get(PAGE)
                .then()
                .statusCode(303)
                .header("Location", containsString("/moderate/sign-in"));
    }

    @Test
    void showsWhatAFileWouldChangeAndStoresItInASecondStep() {
        Accounts.Session session = accounts.signedIn();
        String file = csv("PageNet", "0.5");
        Response looked = look(session, file);
        looked.then().statusCode(200).body(containsString("What the import would change"));
        given().get("/api/v1/claims?system=PageNet").then().body("total", is(0));

        String html = looked.asString();
        int start = html.indexOf("action=\"" + PAGE + "/") + "action=\"".length();
        String step = html.substring(start, html.indexOf('"', start));
        accounts.signedIn().form().post(step).then().statusCode(404);
        session.form().post(step).then().statusCode(200).body(containsString("The file is stored."));

        int id = given().get("/api/v1/claims?system=PageNet").then().extract().path("items[0].id");
        given().accept("text/html")
                .get("/claims/" + id)
                .then()
                .body(allOf(
                        containsString("Imported from <strong>Page tables</strong> (CC0-1.0), line 2."),
                        not(containsString("<blockquote"))));
        given().accept("text/html").get("/claims/" + id + "/correct").then().statusCode(200);
        session.form().post(step).then().statusCode(404);
        look(session, file).then().body(containsString("is here already"));
    }

    @Test
    void anImportedClaimCanBeCorrectedAndStaysOnItsBoard() {
        Accounts.Session session = accounts.signedIn();
        session.program()
                .contentType("text/csv")
                .queryParam("source", "Page tables")
                .body(csv("CorrectedNet", "0.7"))
                .post("/api/v1/imports")
                .then()
                .statusCode(200);
        int id = given().get("/api/v1/claims?system=CorrectedNet")
                .then()
                .extract()
                .path("items[0].id");
        int correction = given().contentType("application/json")
                .body(
                        "{\"kind\": \"wrong-coordinates\", \"claim\": " + id
                                + ", \"changes\": {\"model\": \"Llama\", \"quote\": \"\"}, \"evidenceUrl\": \"https://example.org/\"}")
                .post("/api/v1/corrections")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        int revision = given().get("/api/v1/claims/" + id).then().extract().path("claim.revision");
        String edition = given().get("/api/v1/corrections/" + correction + "/decisions")
                .then()
                .extract()
                .path("edition");
        session.program()
                .contentType("application/json")
                .body("{\"reason\": \"So it is.\", \"claimRevision\": " + revision + ", \"edition\": \"" + edition
                        + "\"}")
                .post("/api/v1/corrections/" + correction + "/accept")
                .then()
                .statusCode(200);
        String status = given().get("/api/v1/corrections/" + correction)
                .then()
                .extract()
                .path("status");
        if (status.equals("waiting")) {
            accounts.signedIn()
                    .program()
                    .contentType("application/json")
                    .body("{\"reason\": \"So it is.\", \"claimRevision\": " + revision + ", \"edition\": \"" + edition
                            + "\"}")
                    .post("/api/v1/corrections/" + correction + "/accept")
                    .then()
                    .statusCode(200);
        }
        given().get("/api/v1/claims/" + id)
                .then()
                .body("claim.model", is("Llama"))
                .body("claim.origin", is("submitted"))
                .body("claim.source", is("Page tables"));
        given().get("/api/v1/leaderboards/speech-recognition/wer?dataset=page-things")
                .then()
                .body("ranked.claim.findAll { it.system == 'CorrectedNet' }.size()", is(0));
        given().get("/api/v1/leaderboards/speech-recognition/wer?dataset=page-things&origin=imported")
                .then()
                .body("ranked.claim.findAll { it.system == 'CorrectedNet' }.size()", is(1));
    }

    @Test
    void listsWhatIsRefusedAndOffersNoSecondStep() {
        look(accounts.signedIn(), csv("Nothing", "high"))
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("low: must be a number"),
                        containsString("Nothing can be stored like this"),
                        not(containsString("Import it now"))));
    }

    @Test
    void tellsWhyAFileCannotBeRead() {
        Response answer = look(accounts.signedIn(), "<!DOCTYPE x [<!ENTITY a 'b'>]><x>&a;</x>");
        answer.then().statusCode(400).body(containsString("document types are not taken here"));
        assertThat(look(accounts.signedIn(), "").statusCode()).isEqualTo(400);
    }

    @Test
    void aBoardShowsWhereTheImportedNumbersAre() {
        accounts.signedIn()
                .program()
                .contentType("text/csv")
                .queryParam("source", "Page tables")
                .body(csv("LinkedNet", "0.9"))
                .post("/api/v1/imports")
                .then()
                .statusCode(200);
        String board = "/leaderboards/speech-recognition/wer";
        given().accept("text/html")
                .get(board)
                .then()
                .body(allOf(containsString(board + "?origin=imported"), not(containsString("LinkedNet"))));
        given().accept("text/html")
                .get(board + "?origin=imported")
                .then()
                .body(allOf(
                        containsString("LinkedNet"),
                        containsString("from Page tables (licence not stated)"),
                        containsString("read in abstracts")));
    }

    private static Response look(Accounts.Session session, String file) {
        return session.browser()
                .multiPart("token", session.token())
                .multiPart("source", "Page tables")
                .multiPart("licence", "CC0-1.0")
                .multiPart("file", "tables.csv", file.getBytes(StandardCharsets.UTF_8))
                .post(PAGE);
    }

    private static String csv(String system, String value) {
        return "paperTitle,system,metric,form,low,unit,dataset,task\nOn pages," + system + ",wer,absolute," + value
                + ",%,Page Things,speech-recognition\n";
    }
}
