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

    /**
     * The place of a number that no claim makes use of.
     *
     * @param target the id of the element that says why
     */
    public record Passed(int start, int end, String target) {}

    /** What a number leads to. */
    public record Note(int note, String target) {}

    /**
     * A stretch of text that is marked in one way.
     *
     * @param quoted true inside the quote of any claim
     * @param figure true inside the number of any claim
     * @param notes the claims whose number ends with this piece
     * @param passed where it is said why this number is no claim; null where this is no such number
     */
    public record Piece(String text, boolean quoted, boolean figure, List<Note> notes, String passed) {
        public Piece {
            notes = List.copyOf(notes);
        }
    }

    /** Cuts {@code text} at every end of a mark; marks that reach outside it are cut to it. */
    public static List<Piece> of(String text, List<Mark> marks) {
        return of(text, marks, List.of());
    }

    /** The same, with the numbers marked that are no claims. */
    public static List<Piece> of(String text, List<Mark> marks, List<Passed> passed) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
        for (Mark mark : marks) {
            for (int offset : new int[] {mark.start(), mark.end(), mark.valueStart(), mark.valueEnd()}) {
                cuts.add(Math.max(0, Math.min(offset, text.length())));
            }
        }
        for (Passed number : passed) {
            cuts.add(Math.min(number.start(), text.length()));
            cuts.add(Math.min(number.end(), text.length()));
        }
        List<Piece> pieces = new ArrayList<>();
        int start = 0;
        for (int end : cuts.tailSet(1)) {
            pieces.add(piece(text, start, end, marks, passed));
            start = end;
        }
        return pieces;
    }

    private static Piece piece(String text, int start, int end, List<Mark> marks, List<Passed> passed) {
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
        String reason = figure
                ? null
                : passed.stream()
                        .filter(number -> number.start() <= start && end <= number.end())
                        .map(Passed::target)
                        .findFirst()
                        .orElse(null);
        return new Piece(text.substring(start, end), quoted, figure, notes, reason);
    }
}
