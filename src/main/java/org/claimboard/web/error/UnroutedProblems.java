package org.claimboard.web.error;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** Answers the errors that arise before a request reaches any resource: no route at all, or a body too large. */
@Singleton
class UnroutedProblems {
    private static final int[] STATUSES = {400, 404, 405, 406, 413, 414, 415, 431};

    private final ObjectMapper json;

    UnroutedProblems(ObjectMapper json) {
        this.json = json;
    }

    void register(@Observes Router router) {
        for (int status : STATUSES) {
            router.errorHandler(status, context -> answer(context, status));
        }
    }

    private void answer(RoutingContext context, int status) {
        if (context.response().ended() || context.response().headWritten()) {
            return;
        }
        String path = context.normalizedPath();
        ProblemBody body = ProblemBody.of(
                FrameworkProblem.of(status, context.request().method().name()), path);
        boolean page = ProblemAnswer.wantsPage(path, context.request().headers().get(HttpHeaders.ACCEPT));
        context.response()
                .setStatusCode(body.status())
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader(HttpHeaders.CONTENT_TYPE, page ? "text/html;charset=UTF-8" : ProblemAnswer.PROBLEM_JSON)
                .end(page ? ErrorPages.problem(body) : write(body));
    }

    private String write(ProblemBody body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem is always JSON", e);
        }
    }
}
