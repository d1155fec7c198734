package org.claimboard.web.api;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** That what holds answers against the document lets no other pass. */
class DescribedAnswersTest {
    private static final Map<String, String> TAGGED = Map.of("etag", "present", "link", "present");
    private static final String TASKS = "[{\"id\":\"reasoning\",\"name\":\"Reasoning\",\"area\":\"language\"}]";
    private static final String PROBLEM = "{\"type\":\"/problems/not-found\",\"title\":\"Not found\",\"status\":404,"
            + "\"detail\":\"There is nothing at this address.\",\"instance\":\"/api/v1/x\"}";

    private final DescribedAnswers answers = new DescribedAnswers(new Document());

    @Test
    void letsPassWhatIsDescribed() {
        assertThatNoException().isThrownBy(() -> {
            answers.check("get", "/api/v1/tasks", "", answer(200, "application/json", TASKS));
            answers.check("head", "/api/v1/tasks", "", answer(200, "application/json", ""));
            answers.check("get", "/api/v1/tasks", "", answer(304, "", ""));
            answers.check("get", "/api/v1/tasks.csv", "", answer(200, "text/csv", "id,name,area\r\n"));
            answers.check(
                    "get", "/tasks.ndjson", "", answer(200, "application/x-ndjson", TASKS.replaceAll("[\\[\\]]", "")));
            answers.check("get", "/api/v1/nothing", "", answer(404, "application/problem+json", PROBLEM));
            answers.check("get", "/feeds/tasks/x.atom", "text/html", answer(404, "text/html", "<h1>Not found</h1>"));
            answers.check("options", "/api/v1/tasks", "", answer(204, "", ""));
        });
        assertThat(answers.seen()).contains("tasks 200", "tasks 304", "tasksTable 200", "tasksTableOfPage 200");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "get  | /api/v1/tasks           | 418 | application/json         | []",
                "get  | /api/v1/tasks           | 200 | text/html                | <p>",
                "get  | /api/v1/tasks           | 200 | application/json         | {}",
                "get  | /api/v1/tasks           | 200 | application/json         | [{\"id\":\"x\"}]",
                "get  | /api/v1/tasks           | 200 | application/json         | no JSON",
                "get  | /api/v1/tasks           | 304 | application/json         | []",
                "head | /api/v1/tasks           | 200 | application/json         | []",
                "get  | /api/v1/tasks           | 405 | application/problem+json | {}",
                "get  | /api/v1/nothing         | 200 | application/json         | []",
                "get  | /api/v1/nothing         | 404 | application/problem+json | {\"status\": 404}",
                "get  | /api/v1/tasks.csv       | 200 | text/csv                 | id,name",
                "get  | /api/v1/tasks.ndjson    | 200 | application/x-ndjson     | {\"id\":\"x\",\"name\":\"x\"}",
                "get  | /api/v1/feeds           | 200 | application/json         | []",
                "get  | /feeds/claims.atom      | 404 | text/html                | <p>",
                "get  | /feeds/claims.atom      | 200 | application/atom+xml     | <rss>",
                "post | /api/v1/extract         | 201 | application/json         | {}",
                "post | /api/v1/extract         | 400 | text/html                | <p>",
            })
    void letsNothingElsePass(String method, String path, int status, String type, String body) {
        assertThatThrownBy(() -> answers.check(method, path, "", answer(status, type, body)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(path);
    }

    @Test
    void letsNoAnswerPassWithoutTheHeadersThatItMustHave() {
        DescribedAnswers.Answer untagged = new DescribedAnswers.Answer(200, "application/json", TASKS, Map.of());
        assertThatThrownBy(() -> answers.check("get", "/api/v1/tasks", "", untagged))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("with ETag");
    }

    @Test
    void letsNoFieldPassThatNobodyDescribed() {
        String more = TASKS.replace("\"area\"", "\"colour\":\"red\",\"area\"");
        assertThatThrownBy(() -> answers.check("get", "/api/v1/tasks", "", answer(200, "application/json", more)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("colour");
    }

    private static DescribedAnswers.Answer answer(int status, String type, String body) {
        return new DescribedAnswers.Answer(status, type, body == null ? "" : body, TAGGED);
    }
}
