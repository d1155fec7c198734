package org.claimboard.web.error;

import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.claimboard.problem.FieldProblem;
import org.claimboard.problem.ProblemException;
import org.claimboard.problem.ProblemType;

/**
 * A problem as RFC 9457 writes it.
 *
 * @param type address of the kind of problem, relative to the site
 * @param instance the path that was asked for, without its query
 * @param requestId what the log calls the request
 * @param errors what is wrong field by field; left out where the problem is not about fields
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record ProblemBody(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        Optional<String> requestId,
        List<FieldProblem> errors) {

    static ProblemBody of(ProblemException problem, String path, Optional<String> requestId) {
        ProblemType type = problem.type();
        return new ProblemBody(
                "/problems/" + type.slug(),
                type.title(),
                type.status(),
                problem.detail(),
                path,
                requestId,
                problem.fields());
    }
}
