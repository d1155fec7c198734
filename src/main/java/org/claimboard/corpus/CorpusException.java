package org.claimboard.corpus;

/** A file of the corpus is wrong. The message is one line: file, line, what is wrong. */
public class CorpusException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CorpusException(String file, long line, String wrong) {
        super(file + ", line " + line + ": " + wrong);
    }
}
