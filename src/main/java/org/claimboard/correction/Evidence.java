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

    private Evidence() {}

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
        return problems;
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
