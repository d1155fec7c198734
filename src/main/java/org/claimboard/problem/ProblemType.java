package org.claimboard.problem;

/** The kinds of problem that an answer can name; each has a stable slug, a title and one HTTP status. */
public enum ProblemType {
    NOT_FOUND("not-found", "Not found", 404),
    INVALID_PARAMETER("invalid-parameter", "A parameter is not valid", 400),
    INVALID_BODY("invalid-body", "The body can't be read", 400),
    INVALID_CORRECTION("invalid-correction", "The correction can't be taken", 422),
    SIGN_IN_NEEDED("sign-in-needed", "Only for moderators who are signed in", 401),
    FORBIDDEN("forbidden", "Not allowed", 403),
    CONFLICT("conflict", "It has changed meanwhile", 409),
    INVALID_DECISION("invalid-decision", "The decision can't be taken", 422),
    TOO_MANY_REQUESTS("too-many-requests", "Too many requests", 429),
    TOO_LARGE("too-large", "The request is too large", 413),
    FORM_TOKEN("form-token", "The form has no valid token", 403),
    FOREIGN_ORIGIN("foreign-origin", "A request from another site", 403),
    NOT_ALLOWED("not-allowed", "This address does not take that method", 405),
    NOT_ACCEPTABLE("not-acceptable", "No such representation", 406),
    UNSUPPORTED_TYPE("unsupported-type", "The body has a type that is not taken here", 415),
    UNAVAILABLE("unavailable", "Not available at the moment", 503),
    INTERNAL("internal", "Something went wrong here", 500);

    private final String slug;
    private final String title;
    private final int status;

    ProblemType(String slug, String title, int status) {
        this.slug = slug;
        this.title = title;
        this.status = status;
    }

    /** Last part of the problem's type address. */
    public String slug() {
        return slug;
    }

    public String title() {
        return title;
    }

    public int status() {
        return status;
    }
}
