package org.claimboard.extract;

/** A stretch of the abstract: offsets in UTF-16 units, {@code end} exclusive. */
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span: " + start + ".." + end);
        }
    }

    /** The words that stand there. */
    public String in(String text) {
        return text.substring(start, end);
    }
}
