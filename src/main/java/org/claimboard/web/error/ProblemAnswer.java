package org.claimboard.web.error;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.vertx.core.http.HttpServerRequest;

import org.claimboard.problem.ProblemException;
import org.claimboard.problem.ProblemType;
import org.claimboard.web.guard.RequestId;

/** A problem as an HTTP answer: a page for whoever asks for HTML outside the API, problem JSON otherwise. */
final class ProblemAnswer {
    static final String PROBLEM_JSON = "application/problem+json";
    /** How a program may say who it is. */
    private static final String CHALLENGE = "Basic realm=\"Claimboard\", charset=\"UTF-8\"";

    static final String RETRY_SECONDS = "10";

    private ProblemAnswer() {}

    /** @param accept the request's Accept header, or null */
    static boolean wantsPage(String path, String accept) {
        return !path.startsWith("/api/") && accept != null && accept.contains(MediaType.TEXT_HTML);
    }

    /** @param wanted the address that was asked for, or "" where it can't be asked for again */
    static Response signIn(String wanted) {
        String question = wanted.isEmpty() ? "" : "?to=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
        return Response.seeOther(URI.create("/moderate/sign-in" + question))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    static Response of(ProblemException problem, HttpServerRequest request) {
        // As it was asked for; a filter may have led the request to another resource since.
        String path = request.path();
        ProblemBody body = ProblemBody.of(problem, path, RequestId.of(request.response()));
        Response.ResponseBuilder answer = Response.status(body.status());
        if (problem.retrySeconds() > 0) {
            answer.header(HttpHeaders.RETRY_AFTER, problem.retrySeconds());
        } else if (problem.type() == ProblemType.UNAVAILABLE) {
            answer.header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        }
        if (problem.type() == ProblemType.SIGN_IN_NEEDED) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE);
        }
        answer.header(HttpHeaders.CACHE_CONTROL, "no-store").header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        return wantsPage(path, request.getHeader(HttpHeaders.ACCEPT))
                ? answer.entity(ErrorPages.problem(body))
                        .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                        .build()
                : answer.entity(body).type(PROBLEM_JSON).build();
    }
}
