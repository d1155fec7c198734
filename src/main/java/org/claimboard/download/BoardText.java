package org.claimboard.download;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.claimboard.claim.ClaimView;
import org.claimboard.leaderboard.Board;
import org.claimboard.leaderboard.BoardLine;
import org.claimboard.leaderboard.BoardLine.Section;
import org.claimboard.leaderboard.BoardListing;
import org.claimboard.leaderboard.BoardOrigin;
import org.claimboard.paper.PaperRecord;

/**
 * A board as a text to be put into other texts: a Markdown table, a LaTeX table, and its papers for BibTeX. Each says
 * where the board is, as of which entry of the ledger. Claims that are not ranked are counted, and stand in the CSV.
 *
 * @param lines the whole board in the order asked for
 * @param permalink the address of the board as it is now, for good
 */
record BoardText(BoardListing lines, String permalink, Writer out) {
    private static final int YEAR = 4;
    private static final int MONTH = 7;
    /** So many papers are read at once. */
    private static final int CHUNK = 500;

    private static final List<String> HEADS =
            List.of("Rank", "System", "Value", "As written", "Qualifier", "Baseline", "Model", "Dataset", "Hardware");

    void markdown() throws IOException {
        out.write("**" + Escaped.markdown(board().title()) + "**\n");
        for (Section section : List.of(Section.RANKED, Section.BEST_CASE)) {
            if (size(section) > 0) {
                out.write('\n' + (section == Section.BEST_CASE ? "Best cases, without rank:\n\n" : ""));
                List<String> heads = Stream.concat(HEADS.stream(), Stream.of("Paper", "Published"))
                        .toList();
                out.write("| " + String.join(" | ", heads) + " |\n|" + " --- |".repeat(heads.size()) + '\n');
                each(section, line -> "| " + cells(line, Escaped::markdown) + " | " + paper(line.claim()) + " |\n");
            }
        }
        out.write('\n' + Escaped.markdown(note()) + " <" + permalink + ">\n");
    }

    void latex() throws IOException {
        out.write("% " + note() + ' ' + permalink + '\n');
        out.write("% Needs \\usepackage{booktabs}; the keys are those of the same address with .bib.\n");
        out.write("\\begin{table}\n\\centering\n\\caption{" + Escaped.latex(board().title()) + ". "
                + Escaped.latex(note()) + " \\texttt{" + Escaped.latex(permalink) + "}}\n");
        out.write("\\begin{tabular}{rllllllll}\n\\toprule\n");
        out.write(String.join(" & ", HEADS) + " \\\\\n");
        for (Section section : List.of(Section.RANKED, Section.BEST_CASE)) {
            if (size(section) > 0) {
                out.write("\\midrule\n");
                each(section, line -> latexCells(line) + " \\\\\n");
            }
        }
        out.write("\\bottomrule\n\\end{tabular}\n\\end{table}\n");
    }

    private Board board() {
        return lines.board();
    }

    private int size(Section section) {
        return switch (section) {
            case RANKED -> board().ranked().size();
            case BEST_CASE -> board().bestCase().size();
            case NOT_RANKED -> board().notRanked().size();
        };
    }

    private void each(Section section, Function<BoardLine, String> text) {
        lines.forEach(section, line -> write(text.apply(line)));
    }

    private void write(String text) {
        try {
            out.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    /** @param papers finds papers by their slugs, in the order of the slugs */
    void bibtex(Function<List<String>, List<PaperRecord>> papers) throws IOException {
        out.write("% The papers of: " + oneLine(board().title()) + ". " + note() + " " + permalink + "\n"
                + "% Authors are not kept here; the address of each paper names them.\n");
        Set<String> sorted = new TreeSet<>();
        lines.forEach(line -> sorted.add(line.claim().paper()));
        List<String> slugs = List.copyOf(sorted);
        for (int from = 0; from < slugs.size(); from += CHUNK) {
            papers.apply(slugs.subList(from, Math.min(slugs.size(), from + CHUNK)))
                    .forEach(paper -> write(entry(paper)));
        }
    }

    private static String entry(PaperRecord paper) {
        StringBuilder out = new StringBuilder("\n@misc{" + paper.paper() + ",\n");
        out.append("  title = {{").append(Escaped.latex(paper.title())).append("}},\n");
        if (paper.published().length() >= YEAR) {
            out.append("  year = {").append(part(paper.published(), 0, YEAR)).append("},\n");
        }
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
        return date.substring(from, to);
    }

    private String note() {
        int outside = size(Section.NOT_RANKED);
        return (isImported() ? "Numbers of other tables" : "Claims of the papers themselves") + ", as of ledger entry "
                + board().ledgerNumber() + (outside == 0 ? "." : "; " + outside + " more are not ranked.") + " Data: "
                + (isImported() ? String.join(", ", sources()) : "CC BY 4.0") + ".";
    }

    private boolean isImported() {
        return board().query().narrowing().origin() == BoardOrigin.IMPORTED;
    }

    /** Where imported numbers come from, each source with its licence, as whoever shows them must say. */
    private Set<String> sources() {
        Set<String> sources = new TreeSet<>();
        lines.forEach(line -> sources.add(
                oneLine(line.claim().source()) + " (" + oneLine(line.claim().licence()) + ")"));
        return sources;
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
