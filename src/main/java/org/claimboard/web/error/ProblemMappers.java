package org.claimboard.web.error;

import java.util.ArrayList;
import java.util.List;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import org.claimboard.problem.FieldProblem;
import org.claimboard.problem.ProblemException;
import org.claimboard.problem.ProblemType;

/** Turns whatever a request ends in into a problem; nothing of the program's inside gets into the answer. */
class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
    private static final String SECRET_LINK = "/corrections/follow/";

    @ServerExceptionMapper
    Response problem(ProblemException problem, HttpServerRequest request) {
        LOG.infof("%s %s: %s", request.method(), logged(request), problem.type().slug());
        return answer(problem, request);
    }

    /** What the framework refuses: no such address, method, representation or body. */
    @ServerExceptionMapper
    Response refused(WebApplicationException refusal, HttpServerRequest request) {
        int status = refusal.getResponse().getStatus();
        if (status >= 300 && status < 400) {
            return refusal.getResponse();
        }
        if (status >= 500) {
            return failed(refusal, request);
        }
        Response answer = answer(FrameworkProblem.of(status, request.method().name()), request);
        String allowed = refusal.getResponse().getHeaderString(HttpHeaders.ALLOW);
        return allowed == null
                ? answer
                : Response.fromResponse(answer)
                        .header(HttpHeaders.ALLOW, allowed)
                        .build();
    }

    /** Nobody is signed in where only moderators may go: a person is led to the sign-in and from there to where they wanted. */
    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response notSignedIn(SecurityException nobody, HttpServerRequest request) {
        if (ProblemAnswer.wantsPage(path(request), request.getHeader(HttpHeaders.ACCEPT))) {
            return ProblemAnswer.signIn(request.method() == HttpMethod.GET ? request.uri() : "");
        }
        ProblemException problem = new ProblemException(
                ProblemType.SIGN_IN_NEEDED,
                nobody instanceof AuthenticationFailedException
                        ? "The name and the password do not fit together, or there were too many attempts."
                        : "This is for moderators who are signed in.");
        return answer(problem, request);
    }

    @ServerExceptionMapper
    Response notAllowed(ForbiddenException forbidden, HttpServerRequest request) {
        return answer(new ProblemException(ProblemType.FORBIDDEN, "This is for moderators."), request);
    }

    @ServerExceptionMapper({JsonProcessingException.class, MismatchedInputException.class})
    Response unreadable(JsonProcessingException unreadable, HttpServerRequest request) {
        return answer(new ProblemException(ProblemType.INVALID_BODY, List.of(where(unreadable))), request);
    }

    @ServerExceptionMapper
    Response invalid(ValidationException invalid, HttpServerRequest request) {
        if (!(invalid instanceof ConstraintViolationException violations)) {
            return failed(invalid, request);
        }
        List<FieldProblem> fields = new ArrayList<>();
        for (ConstraintViolation<?> violation : violations.getConstraintViolations()) {
            fields.add(new FieldProblem(lastName(violation.getPropertyPath()), violation.getMessage()));
        }
        return answer(new ProblemException(ProblemType.INVALID_PARAMETER, fields), request);
    }

    @ServerExceptionMapper
    Response failed(Throwable failure, HttpServerRequest request) {
        if (SendersFault.isIn(failure)) {
            return problem(
                    new ProblemException(ProblemType.INVALID_BODY, "The request can't be read as sent."), request);
        }
        ProblemType type = DatabaseTrouble.isIn(failure) ? ProblemType.UNAVAILABLE : ProblemType.INTERNAL;
        LOG.errorf(failure, "%s %s failed", request.method(), logged(request));
        String detail = type == ProblemType.UNAVAILABLE
                ? "The database does not answer at the moment. Please try again shortly."
                : "The request could not be answered because of a fault here. It has been logged.";
        return answer(new ProblemException(type, detail), request);
    }

    private static FieldProblem where(JsonProcessingException unreadable) {
        String field = "body";
        if (unreadable instanceof JsonMappingException mapping
                && !mapping.getPath().isEmpty()) {
            String name = mapping.getPath().get(mapping.getPath().size() - 1).getFieldName();
            field = name == null || name.length() > 60 ? field : name;
        }
        String place =
                unreadable.getLocation() == null || unreadable.getLocation().getLineNr() < 1
                        ? ""
                        : " (line " + unreadable.getLocation().getLineNr() + ", column "
                                + unreadable.getLocation().getColumnNr() + ")";
        return new FieldProblem(
                field,
                unreadable instanceof MismatchedInputException
                        ? "has another type than expected" + place + "."
                        : "is no valid JSON" + place + ".");
    }

    private static String lastName(Path path) {
        String name = "";
        for (Path.Node node : path) {
            name = node.getName() == null ? name : node.getName();
        }
        return name;
    }

    private static Response answer(ProblemException problem, HttpServerRequest request) {
        return ProblemAnswer.of(problem, request);
    }

    /** Without what a secret link holds, for a log is read by others than its holder. */
    private static String logged(HttpServerRequest request) {
        String path = path(request);
        int secret = path.indexOf(SECRET_LINK);
        return secret < 0 ? path : path.substring(0, secret + SECRET_LINK.length()) + "…";
    }

    /** As it was asked for; a filter may have led the request to another resource since. */
    private static String path(HttpServerRequest request) {
        return request.path();
    }
}
