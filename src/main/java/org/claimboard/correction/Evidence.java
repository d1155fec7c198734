package org.claimboard.correction;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.claimboard.problem.FieldProblem;

/** What a correction must bring as proof: words of the stored abstract, or an address; for the paper's body, the address. */
final class Evidence {
    private static final int LONGEST_TEXT = 2000;
    private static final int LONGEST_URL = 500;
    private static final int LONGEST_CONTACT = 254;

    static final String CONTROLS = "holds control characters, which no text needs.";

    private Evidence() {}

    /** True for a text with characters that are neither written nor kept by every database; lines and tabs are fine. */
    static boolean holdsControls(String text) {
        return text != null && text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t');
    }

    static List<FieldProblem> problems(CorrectionRequest request, Optional<CorrectionKind> kind, String abstractText) {
        List<FieldProblem> problems = new ArrayList<>();
        boolean fromBody =
                kind.filter(CorrectionKind.DIFFERS_FROM_PAPER::equals).isPresent();
        String quote = request.evidenceQuote();
        String url = request.evidenceUrl();
        if (quote == null && url == null) {
            problems.add(new FieldProblem(
                    "evidenceQuote", "Evidence is needed: words of the abstract, or an address where it can be seen."));
        }
        if (quote != null && quote.length() > LONGEST_TEXT) {
            problems.add(new FieldProblem("evidenceQuote", "is longer than " + LONGEST_TEXT + " characters."));
        } else if (quote != null && !fromBody && !abstractText.contains(quote)) {
            problems.add(new FieldProblem("evidenceQuote", "does not stand in the abstract word for word."));
        }
        if (fromBody && url == null) {
            problems.add(new FieldProblem("evidenceUrl", "must say where the paper's body can be read."));
        }
        if (url != null && !isWebAddress(url)) {
            problems.add(new FieldProblem(
                    "evidenceUrl",
                    "must be an address that begins with http:// or https://, at most " + LONGEST_URL
                            + " characters long."));
        }
        if (request.note() != null && request.note().length() > LONGEST_TEXT) {
            problems.add(new FieldProblem("note", "is longer than " + LONGEST_TEXT + " characters."));
        }
        if (holdsControls(quote)) {
            problems.add(new FieldProblem("evidenceQuote", CONTROLS));
        }
        if (holdsControls(request.note())) {
            problems.add(new FieldProblem("note", CONTROLS));
        }
        if (request.contact() != null && !isMailAddress(request.contact())) {
            problems.add(
                    new FieldProblem("contact", "must be a mail address such as name@example.org, or be left empty."));
        }
        return problems;
    }

    /** Only what no mail address is without; whether it is anybody's, a moderator finds out by writing. */
    private static boolean isMailAddress(String text) {
        int at = text.indexOf('@');
        return text.length() <= LONGEST_CONTACT
                && at > 0
                && at == text.lastIndexOf('@')
                && at < text.length() - 1
                && text.chars().noneMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c));
    }

    private static boolean isWebAddress(String text) {
        try {
            URI uri = new URI(text);
            return text.length() <= LONGEST_URL
                    && ("http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()))
                    && uri.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
