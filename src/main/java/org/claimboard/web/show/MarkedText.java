package org.claimboard.web.show;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * An abstract cut into pieces, so that a page can mark what its claims quote and number the figures in it.
 *
 * <p>Quotes may overlap and two claims may stand on one number; every character is in exactly one piece.
 */
public final class MarkedText {
    private MarkedText() {}

    /**
     * One claim's place in the text, in UTF-16 units, ends exclusive.
     *
     * @param note the number of the claim on the page, counting from 1; 0 where it needs none
     * @param target the id of the element that the note leads to
     */
    public record Mark(int start, int end, int valueStart, int valueEnd, int note, String target) {}

    /** What a number leads to. */
    public record Note(int note, String target) {}

    /**
     * A stretch of text that is marked in one way.
     *
     * @param quoted true inside the quote of any claim
     * @param figure true inside the number of any claim
     * @param notes the claims whose number ends with this piece
     */
    public record Piece(String text, boolean quoted, boolean figure, List<Note> notes) {
        public Piece {
            notes = List.copyOf(notes);
        }
    }

    /** Cuts {@code text} at every end of a mark; marks that reach outside it are cut to it. */
    public static List<Piece> of(String text, List<Mark> marks) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
        for (Mark mark : marks) {
            for (int offset : new int[] {mark.start(), mark.end(), mark.valueStart(), mark.valueEnd()}) {
                cuts.add(Math.max(0, Math.min(offset, text.length())));
            }
        }
        List<Piece> pieces = new ArrayList<>();
        int start = 0;
        for (int end : cuts.tailSet(1)) {
            pieces.add(piece(text, start, end, marks));
            start = end;
        }
        return pieces;
    }

    private static Piece piece(String text, int start, int end, List<Mark> marks) {
        boolean quoted = false;
        boolean figure = false;
        List<Note> notes = new ArrayList<>();
        for (Mark mark : marks) {
            quoted |= mark.start() <= start && end <= mark.end();
            boolean inFigure = mark.valueStart() <= start && end <= mark.valueEnd();
            figure |= inFigure;
            if (inFigure && end == mark.valueEnd() && mark.note() > 0) {
                notes.add(new Note(mark.note(), mark.target()));
            }
        }
        return new Piece(text.substring(start, end), quoted, figure, notes);
    }
}
