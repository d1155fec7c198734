package org.claimboard.intake.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.claimboard.paper.PaperRecord;
import org.claimboard.vocabulary.Vocabulary;
import org.claimboard.vocabulary.VocabularyReader;

/** All that a reader finds in a text. */
final class Found implements Findings {
    private static final Vocabulary VOCABULARY = VocabularyReader.shipped();

    final List<PaperRecord> papers = new ArrayList<>();
    final List<ReadNumber> numbers = new ArrayList<>();
    /** "place kind" */
    final List<String> refused = new ArrayList<>();

    final List<String> reasons = new ArrayList<>();
    final List<String> notes = new ArrayList<>();
    final List<String> unknown = new ArrayList<>();

    static Found in(FileFormat format, String text) throws IOException {
        return in(format, text.getBytes(StandardCharsets.UTF_8));
    }

    static Found in(FileFormat format, byte[] bytes) throws IOException {
        Found found = new Found();
        format.reader(VOCABULARY).read(file(bytes), found);
        return found;
    }

    static ForeignFile file(byte[] bytes) {
        return new ForeignFile("file", () -> new ByteArrayInputStream(bytes));
    }

    ReadNumber only() {
        if (numbers.size() != 1) {
            throw new AssertionError(numbers + " " + reasons);
        }
        return numbers.get(0);
    }

    @Override
    public void paper(String place, PaperRecord paper) {
        papers.add(paper);
    }

    @Override
    public void number(ReadNumber number) {
        numbers.add(number);
    }

    @Override
    public void refuse(String place, String kind, String reason) {
        refused.add(place + " " + kind);
        reasons.add(reason);
    }

    @Override
    public void note(String place, String kind, String text) {
        notes.add(kind);
    }

    @Override
    public void name(String kind, String written, String read, boolean known, List<String> nearest) {
        if (!known) {
            unknown.add(kind + " " + written + " → " + read + " " + nearest);
        }
    }
}
