package org.claimboard.web.error;

import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.notNullValue;

@QuarkusTest
@TestProfile(EndingTest.OfItsOwn.class)
class EndingTest {
    /** A service that no other test asks anything of. */
    public static class OfItsOwn implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("claimboard.corpus.load", "false");
        }
    }

    @Inject
    Ending ending;

    @Test
    void refusesWhoComesOnceItWasAskedToEnd() {
        given().get("/api/v1/claims").then().statusCode(200);
        ending.begin();
        given().get("/api/v1/claims")
                .then()
                .statusCode(503)
                .header("Retry-After", notNullValue())
                .header("Connection", "close")
                .body("detail", containsString("being stopped"));
        given().post("/api/v1/corrections").then().statusCode(503);
    }
}
