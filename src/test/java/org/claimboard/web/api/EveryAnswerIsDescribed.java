package org.claimboard.web.api;

import io.quarkus.test.junit.callback.QuarkusTestBeforeClassCallback;
import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;

/** Holds what any test of the running service is answered against the document; registered as a service of the tests. */
public class EveryAnswerIsDescribed implements QuarkusTestBeforeClassCallback, QuarkusTestBeforeEachCallback {
    @Override
    public void beforeClass(Class<?> test) {
        install();
    }

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        install();
    }

    private static void install() {
        if (RestAssured.filters().stream().noneMatch(DescribedAnswers.class::isInstance)) {
            RestAssured.filters(DescribedAnswers.OF_ALL_TESTS);
        }
    }
}
