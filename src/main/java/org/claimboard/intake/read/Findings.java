package org.claimboard.intake.read;

import java.util.List;

import org.claimboard.paper.PaperRecord;

/** Is told what a reader finds in a file, in the order of the file. */
public interface Findings {

    /** A paper with its abstract; its slug is a proposal. */
    void paper(String place, PaperRecord paper);

    void number(ReadNumber number);

    /**
     * A value that is not taken.
     *
     * @param kind one word for all refusals of the kind: {@code no-value}
     * @param reason one sentence
     */
    void refuse(String place, String kind, String reason);

    /**
     * Something that was taken otherwise than it is written.
     *
     * @param kind one word for all notes of the kind: {@code mark-left-out}
     */
    void note(String place, String kind, String text);

    /**
     * How a name was read.
     *
     * @param kind metric, task, dataset or hardware
     * @param read the id that it was read as, or what it is kept as where the vocabulary has no such name
     * @param nearest ids that it may have meant; empty where the vocabulary knows it
     */
    void name(String kind, String written, String read, boolean known, List<String> nearest);

    /** For whoever only wants to know whether a file can be read to its end. */
    Findings NONE = new Findings() {
        @Override
        public void paper(String place, PaperRecord paper) {
            // nobody asks
        }

        @Override
        public void number(ReadNumber number) {
            // nobody asks
        }

        @Override
        public void refuse(String place, String kind, String reason) {
            // nobody asks
        }

        @Override
        public void note(String place, String kind, String text) {
            // nobody asks
        }

        @Override
        public void name(String kind, String written, String read, boolean known, List<String> nearest) {
            // nobody asks
        }
    };
}
