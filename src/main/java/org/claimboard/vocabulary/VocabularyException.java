package org.claimboard.vocabulary;

/** A vocabulary file is wrong. The message is one line: file, entry, what is wrong. */
public class VocabularyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 400;

    public VocabularyException(String file, String entry, String wrong) {
        super(oneLine(file + ", " + entry + ": " + wrong));
    }

    /** What a file holds may have line breaks, and may be long; the message has neither. */
    private static String oneLine(String text) {
        String line = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + " …";
    }
}
