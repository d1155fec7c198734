package org.claimboard.download;

import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.claimboard.claim.ClaimView;
import org.claimboard.leaderboard.Board;
import org.claimboard.leaderboard.BoardLine;
import org.claimboard.leaderboard.BoardLine.Section;
import org.claimboard.paper.PaperRecord;

/**
 * A board as a text to be put into other texts: a Markdown table, a LaTeX table, and its papers for BibTeX. Each says
 * where the board is, as of which entry of the ledger. Claims that are not ranked are counted, and stand in the CSV.
 *
 * @param lines the whole board in the order asked for
 * @param permalink the address of the board as it is now, for good
 */
record BoardText(Board board, List<BoardLine> lines, String permalink) {
    private static final int YEAR = 4;
    private static final int MONTH = 7;

    private static final List<String> HEADS =
            List.of("Rank", "System", "Value", "As written", "Qualifier", "Baseline", "Model", "Dataset", "Hardware");

    String markdown() {
        StringBuilder out = new StringBuilder();
        out.append("**").append(Escaped.markdown(board.title())).append("**\n");
        for (Section section : List.of(Section.RANKED, Section.BEST_CASE)) {
            List<BoardLine> rows = in(section);
            if (!rows.isEmpty()) {
                out.append('\n').append(section == Section.BEST_CASE ? "Best cases, without rank:\n\n" : "");
                List<String> heads = Stream.concat(HEADS.stream(), Stream.of("Paper", "Published"))
                        .toList();
                out.append("| ").append(String.join(" | ", heads)).append(" |\n|");
                out.append(" --- |".repeat(heads.size())).append('\n');
                rows.forEach(line -> out.append("| ")
                        .append(cells(line, Escaped::markdown))
                        .append(" | ")
                        .append(paper(line.claim()))
                        .append(" |\n"));
            }
        }
        return out.append('\n')
                .append(Escaped.markdown(note()))
                .append(" <")
                .append(permalink)
                .append(">\n")
                .toString();
    }

    String latex() {
        StringBuilder out = new StringBuilder();
        out.append("% ").append(note()).append(' ').append(permalink).append('\n');
        out.append("% Needs \\usepackage{booktabs}; the keys are those of the same address with .bib.\n");
        out.append("\\begin{table}\n\\centering\n\\caption{")
                .append(Escaped.latex(board.title()))
                .append(". ")
                .append(Escaped.latex(note()))
                .append(" \\texttt{")
                .append(Escaped.latex(permalink))
                .append("}}\n");
        out.append("\\begin{tabular}{rllllllll}\n\\toprule\n");
        out.append(String.join(" & ", HEADS)).append(" \\\\\n");
        for (Section section : List.of(Section.RANKED, Section.BEST_CASE)) {
            List<BoardLine> rows = in(section);
            if (!rows.isEmpty()) {
                out.append("\\midrule\n");
                rows.forEach(line -> out.append(latexCells(line)).append(" \\\\\n"));
            }
        }
        return out.append("\\bottomrule\n\\end{tabular}\n\\end{table}\n").toString();
    }

    /** The rank and the system with its citation, and the other cells. */
    private static String latexCells(BoardLine line) {
        List<String> cells = values(line);
        String system = Escaped.latex(cells.get(1)) + "~\\cite{" + line.claim().paper() + "}";
        return Stream.concat(
                        Stream.of(Escaped.latex(cells.get(0)), system),
                        cells.stream().skip(2).map(Escaped::latex))
                .collect(Collectors.joining(" & "));
    }

    String bibtex(List<PaperRecord> papers) {
        return "% The papers of: " + oneLine(board.title()) + ". " + note() + " " + permalink + "\n"
                + "% Authors are not kept here; the address of each paper names them.\n"
                + papers.stream().map(BoardText::entry).collect(Collectors.joining());
    }

    private static String entry(PaperRecord paper) {
        StringBuilder out = new StringBuilder("\n@misc{" + paper.paper() + ",\n");
        out.append("  title = {{").append(Escaped.latex(paper.title())).append("}},\n");
        out.append("  year = {").append(part(paper.published(), 0, YEAR)).append("},\n");
        if (paper.published().length() >= MONTH) {
            out.append("  month = {")
                    .append(part(paper.published(), YEAR + 1, MONTH))
                    .append("},\n");
        }
        if (paper.arxivId() != null) {
            out.append("  eprint = {").append(Escaped.latex(paper.arxivId())).append("},\n");
            out.append("  archivePrefix = {arXiv},\n");
        }
        return out.append("  url = {")
                .append(Escaped.url(paper.url()))
                .append("}\n}\n")
                .toString();
    }

    private static String part(String date, int from, int to) {
        return date.substring(Math.min(from, date.length()), Math.min(to, date.length()));
    }

    /** The papers of all lines. */
    List<String> slugs() {
        return List.copyOf(
                lines.stream().map(line -> line.claim().paper()).collect(Collectors.toCollection(TreeSet::new)));
    }

    private List<BoardLine> in(Section section) {
        return lines.stream().filter(line -> line.section() == section).toList();
    }

    private String note() {
        int outside = in(Section.NOT_RANKED).size();
        return "Claims of the papers themselves, as of ledger entry " + board.ledgerNumber()
                + (outside == 0 ? "." : "; " + outside + " more are not ranked.") + " Data: CC BY 4.0.";
    }

    private static String cells(BoardLine line, UnaryOperator<String> escape) {
        return values(line).stream().map(escape).collect(Collectors.joining(" | "));
    }

    private static List<String> values(BoardLine line) {
        ClaimView claim = line.claim();
        return List.of(
                line.rank(),
                stated(claim, ClaimView::system),
                value(claim),
                claim.valueText(),
                claim.qualifier().replace('_', ' '),
                stated(claim, ClaimView::baseline),
                stated(claim, ClaimView::model),
                stated(claim, ClaimView::dataset),
                stated(claim, ClaimView::hardware));
    }

    private static String value(ClaimView claim) {
        String number = claim.isRange()
                ? claim.low().toPlainString() + "–" + claim.high().toPlainString()
                : claim.low().toPlainString();
        boolean close = claim.unit().equals("x") || claim.unit().equals("%");
        return number + (close || claim.unit().isEmpty() ? "" : " ") + claim.unit();
    }

    private static String stated(ClaimView claim, Function<ClaimView, String> field) {
        String text = field.apply(claim);
        return text == null ? "not stated" : text;
    }

    private static String paper(ClaimView claim) {
        return "[" + Escaped.markdown(claim.paperTitle()) + "](<"
                + claim.paperUrl().replace("<", "%3C").replace(">", "%3E").replace("\n", "") + ">) | "
                + Escaped.markdown(claim.published());
    }

    private static String oneLine(String text) {
        return text.replace("\r", " ").replace("\n", " ");
    }
}
