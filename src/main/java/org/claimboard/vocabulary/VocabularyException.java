package org.claimboard.vocabulary;

/** A vocabulary file is wrong. The message is one line: file, entry, what is wrong. */
public class VocabularyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public VocabularyException(String file, String entry, String wrong) {
        super(file + ", " + entry + ": " + wrong);
    }
}
