package org.claimboard.extract;

import java.util.Optional;

/** What holds for every input, whatever it is. */
final class Soundness {
    private Soundness() {}

    /** What is wrong with the extraction of an input; empty where nothing is. */
    static Optional<String> fault(Extractor extractor, PaperText input) {
        try {
            Extraction extraction = extractor.extract(input.title(), input.text());
            if (!extraction.equals(extractor.extract(input.title(), input.text()))) {
                return Optional.of("the second reading differs");
            }
            return fault(extraction, input.text());
        } catch (RuntimeException | StackOverflowError e) {
            StackTraceElement[] stack = e.getStackTrace();
            return Optional.of(e + (stack.length > 0 ? " at " + stack[0] : ""));
        }
    }

    private static Optional<String> fault(Extraction extraction, String text) {
        for (ExtractedClaim claim : extraction.claims()) {
            Span quote = claim.quote();
            Span value = claim.value();
            boolean inside = quote.start() >= 0
                    && quote.start() <= value.start()
                    && value.start() < value.end()
                    && value.end() <= quote.end()
                    && quote.end() <= text.length();
            if (!inside) {
                return Optional.of("value " + value + " not inside quote " + quote + " inside the text");
            }
            if (claim.low().compareTo(claim.high()) > 0) {
                return Optional.of("low " + claim.low() + " above high " + claim.high());
            }
            if (claim.explanation().isEmpty()) {
                return Optional.of("no explanation of " + claim.metric());
            }
        }
        for (UnclaimedNumber problem : extraction.problems()) {
            Span span = problem.span();
            boolean inside = span.start() >= 0 && span.start() < span.end() && span.end() <= text.length();
            if (!inside || !span.in(text).equals(problem.text())) {
                return Optional.of("number '" + problem.text() + "' does not stand at " + span);
            }
        }
        return Optional.empty();
    }
}
