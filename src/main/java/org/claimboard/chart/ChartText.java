package org.claimboard.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.claimboard.leaderboard.Board;
import org.claimboard.leaderboard.BoardLine;
import org.claimboard.leaderboard.BoardRow;

/**
 * What a chart shows, in sentences for those who do not see it, e.g. "Bar chart. LLM inference: inference latency,
 * improvement factor. 3 claims; ranked: 1 DistZO2 3× over ZO2, 2 Kangaroo 2×; best cases: LightSeq up to 4.7×."
 */
public final class ChartText {
    private static final int MOST_RANKED = 10;
    private static final int MOST_BEST_CASES = 5;

    private ChartText() {}

    /** The alternative text of a board's chart; names its first claims with their numbers. */
    public static String alt(Board board) {
        String start = "Bar chart. " + board.title() + ". ";
        if (board.isEmpty()) {
            return start + "No claims are ranked.";
        }
        List<String> parts = new ArrayList<>();
        if (!board.ranked().isEmpty()) {
            parts.add("ranked: " + said(board, board.ranked(), MOST_RANKED));
        }
        if (!board.bestCase().isEmpty()) {
            parts.add("best cases: " + said(board, board.bestCase(), MOST_BEST_CASES));
        }
        int claims = board.ranked().size() + board.bestCase().size();
        return start + claims(claims) + "; " + String.join("; ", parts) + ".";
    }

    /** "1 claim", "84 claims". */
    static String claims(long number) {
        return counted(number, "claim");
    }

    /** "Inference latency" → "inference latency", while "FID" and "F1" stay. */
    public static String inSentence(String name) {
        boolean word = name.length() > 1 && Character.isLowerCase(name.charAt(1));
        return word ? Character.toLowerCase(name.charAt(0)) + name.substring(1) : name;
    }

    static String counted(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private static String said(Board board, List<BoardRow> rows, int most) {
        String said = board.inFull(rows.subList(0, Math.min(most, rows.size()))).stream()
                .map(ChartText::said)
                .collect(Collectors.joining(", "));
        return rows.size() > most ? said + " and " + (rows.size() - most) + " more" : said;
    }

    private static String said(BoardLine line) {
        return (line.rank().isEmpty() ? "" : line.rank() + " ") + ClaimWords.said(line.claim());
    }
}
