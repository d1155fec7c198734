package org.claimboard.problem;

import java.util.List;
import java.util.stream.Collectors;

/** A request that can't be answered as asked. Carries everything that the answer says; nothing internal. */
public class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ProblemType type;
    private final transient List<FieldProblem> fields;
    private final long retrySeconds;

    public ProblemException(ProblemType type, String detail) {
        this(type, detail, List.of(), 0);
    }

    public ProblemException(ProblemType type, List<FieldProblem> fields) {
        this(type, fields.stream().map(FieldProblem::sentence).collect(Collectors.joining(" ")), fields, 0);
    }

    private ProblemException(ProblemType type, String detail, List<FieldProblem> fields, long retrySeconds) {
        super(detail);
        this.type = type;
        this.fields = List.copyOf(fields);
        this.retrySeconds = retrySeconds;
    }

    /** @param retrySeconds after how many seconds it is worth trying again */
    public static ProblemException tooManyRequests(String detail, long retrySeconds) {
        return new ProblemException(ProblemType.TOO_MANY_REQUESTS, detail, List.of(), retrySeconds);
    }

    public static ProblemException notFound(String detail) {
        return new ProblemException(ProblemType.NOT_FOUND, detail);
    }

    public static ProblemException invalidParameter(String parameter, String message, List<String> nearest) {
        return new ProblemException(
                ProblemType.INVALID_PARAMETER, List.of(new FieldProblem(parameter, message, nearest)));
    }

    public static ProblemException invalidParameter(String parameter, String message) {
        return invalidParameter(parameter, message, List.of());
    }

    public ProblemType type() {
        return type;
    }

    public String detail() {
        return getMessage();
    }

    /** After how many seconds it is worth trying again; 0 where nobody can say. */
    public long retrySeconds() {
        return retrySeconds;
    }

    /** What is wrong field by field; empty where the problem is not about fields. */
    public List<FieldProblem> fields() {
        return fields;
    }
}
