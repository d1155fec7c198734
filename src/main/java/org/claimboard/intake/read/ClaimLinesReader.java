package org.claimboard.intake.read;

import java.io.IOException;

import org.claimboard.vocabulary.Vocabulary;

/** Claims as JSON lines, with the field names of our own tables. */
final class ClaimLinesReader implements FileReader {
    private final Vocabulary vocabulary;

    ClaimLinesReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public void read(ForeignFile file, Findings findings) throws IOException {
        Names names = new Names(vocabulary, findings);
        JsonLines.read(file, findings, (place, line) -> new ClaimFields(
                        place, column -> Json.raw(line, column), names, findings)
                .read());
    }
}
