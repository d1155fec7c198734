package org.claimboard.paper;

/** A paper and the number by which the database knows it. */
public record StoredPaper(long id, PaperRecord paper) {
    static StoredPaper of(Paper paper) {
        return new StoredPaper(paper.id(), PaperRecord.of(paper));
    }
}
