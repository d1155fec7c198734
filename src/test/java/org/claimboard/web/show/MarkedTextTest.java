package org.claimboard.web.show;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.claimboard.web.show.MarkedText.Mark;
import org.claimboard.web.show.MarkedText.Note;
import org.claimboard.web.show.MarkedText.Piece;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class MarkedTextTest {
    @Test
    void aNumberThatIsNoClaimLeadsToItsReasonUnlessAClaimStandsOnIt() {
        String text = "On CIFAR-10 it is 3x faster.";
        List<Piece> pieces = MarkedText.of(
                text,
                List.of(new MarkedText.Mark(12, 27, 18, 20, 1, "found-1")),
                List.of(new MarkedText.Passed(9, 11, "passed-1"), new MarkedText.Passed(18, 20, "passed-2")));
        assertThat(pieces)
                .filteredOn(piece -> piece.passed() != null)
                .extracting(Piece::text, Piece::passed)
                .containsExactly(tuple("10", "passed-1"));
        assertThat(joined(pieces)).isEqualTo(text);
    }

    private static final String TEXT = "We cut time and cost by 45%, as seen.";
    private static final int QUOTE = TEXT.indexOf("cut");
    private static final int NUMBER = TEXT.indexOf("45%");

    @Test
    void marksAQuoteAndTheNumberInIt() {
        List<Piece> pieces = MarkedText.of(TEXT, List.of(mark(QUOTE, 1)));

        assertThat(pieces)
                .containsExactly(
                        new Piece("We ", false, false, List.of(), null),
                        new Piece("cut time and cost by ", true, false, List.of(), null),
                        new Piece("45%", true, true, List.of(new Note(1, "claim-1")), null),
                        new Piece(", as seen.", false, false, List.of(), null));
    }

    @Test
    void leadsFromOneNumberToBothItsClaims() {
        List<Piece> pieces = MarkedText.of(TEXT, List.of(mark(QUOTE, 1), mark(TEXT.indexOf("cost"), 2)));

        assertThat(pieces).filteredOn(Piece::figure).singleElement().satisfies(piece -> assertThat(piece.notes())
                .containsExactly(new Note(1, "claim-1"), new Note(2, "claim-2")));
    }

    @Test
    void keepsEveryCharacterOnceWhateverTheMarks() {
        List<Mark> marks = List.of(mark(QUOTE, 1), new Mark(-5, 900, 10, 900, 2, "x"), new Mark(3, 3, 3, 3, 3, "y"));

        assertThat(joined(MarkedText.of(TEXT, marks))).isEqualTo(TEXT);
        assertThat(joined(MarkedText.of(TEXT, List.of()))).isEqualTo(TEXT);
        assertThat(MarkedText.of("", List.of())).isEmpty();
    }

    private static Mark mark(int start, int note) {
        return new Mark(start, NUMBER + 3, NUMBER, NUMBER + 3, note, "claim-" + note);
    }

    private static String joined(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}
