package org.claimboard.web.error;

import org.claimboard.problem.ProblemException;
import org.claimboard.problem.ProblemType;

/** The sentence for a status that the framework decided before any of our code ran. */
final class FrameworkProblem {
    private FrameworkProblem() {}

    static ProblemException of(int status, String method) {
        return switch (status) {
            case 404 -> new ProblemException(ProblemType.NOT_FOUND, "There is nothing at this address.");
            case 405 ->
                new ProblemException(
                        ProblemType.NOT_ALLOWED, "This address does not take " + known(method) + " requests.");
            case 406 ->
                new ProblemException(
                        ProblemType.NOT_ACCEPTABLE, "There is no answer here in any type that the request accepts.");
            case 413 ->
                new ProblemException(
                        ProblemType.TOO_LARGE,
                        "The request is larger than what is taken here: 1 MB, or for an import what this service is set to.");
            case 414, 431 ->
                new ProblemException(
                        ProblemType.TOO_LARGE, "The request's address or headers are longer than what is taken here.");
            case 415 ->
                new ProblemException(
                        ProblemType.UNSUPPORTED_TYPE, "The body's type is not one that this address takes.");
            case 503 ->
                new ProblemException(
                        ProblemType.UNAVAILABLE,
                        "More is asked at the moment than can be answered. Please try again shortly.");
            default -> new ProblemException(ProblemType.INVALID_BODY, "The request can't be read as sent.");
        };
    }

    private static String known(String method) {
        return switch (method) {
            case "GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS" -> method;
            default -> "such";
        };
    }
}
