package org.claimboard.web.show;

import java.util.List;

import org.claimboard.claim.ClaimView;

/**
 * A claim's sentence with the sentences next to it in the abstract.
 *
 * @param before the sentence before, after an ellipsis where more comes before it; empty at the abstract's start
 * @param sentence the sentence or sentences that hold the quote, in pieces
 * @param after the sentence after, before an ellipsis where more follows; empty at the abstract's end
 */
public record InContext(String before, List<MarkedText.Piece> sentence, String after) {
    private static final String SENTENCE_END = ". ";

    public static InContext of(ClaimView claim, String abstractText) {
        if (claim.quote().isEmpty()) {
            return new InContext("", List.of(), "");
        }
        int previousEnd = abstractText.lastIndexOf(SENTENCE_END, Math.max(0, claim.quoteStart() - 1));
        int start = previousEnd < 0 || claim.quoteStart() == 0 ? 0 : previousEnd + SENTENCE_END.length();
        int nextEnd = abstractText.indexOf(SENTENCE_END, Math.max(0, claim.quoteEnd() - 1));
        int end = nextEnd < 0 ? abstractText.length() : nextEnd + 1;
        MarkedText.Mark mark = Marks.of(List.of(claim)).get(0);
        MarkedText.Mark shifted = new MarkedText.Mark(
                mark.start() - start,
                mark.end() - start,
                mark.valueStart() - start,
                mark.valueEnd() - start,
                0,
                mark.target());
        return new InContext(
                lastSentence(abstractText.substring(0, start)),
                MarkedText.of(abstractText.substring(start, end), List.of(shifted)),
                firstSentence(abstractText.substring(end)));
    }

    private static String lastSentence(String text) {
        int previousEnd = text.lastIndexOf(SENTENCE_END, text.length() - SENTENCE_END.length() - 1);
        return previousEnd < 0 ? text : "… " + text.substring(previousEnd + SENTENCE_END.length());
    }

    private static String firstSentence(String text) {
        int end = text.indexOf(SENTENCE_END, 1);
        return end < 0 ? text : text.substring(0, end + 1) + " …";
    }
}
