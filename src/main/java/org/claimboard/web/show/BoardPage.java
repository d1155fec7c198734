package org.claimboard.web.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.claimboard.leaderboard.Board;
import org.claimboard.leaderboard.BoardChoice;
import org.claimboard.leaderboard.BoardLine;
import org.claimboard.leaderboard.BoardLine.Section;
import org.claimboard.leaderboard.BoardListing;
import org.claimboard.leaderboard.BoardQuery;
import org.claimboard.leaderboard.BoardSort;
import org.claimboard.leaderboard.NotRanked;
import org.claimboard.leaderboard.View;
import org.claimboard.listing.Page;
import org.claimboard.listing.PageRequest;

/**
 * One page of a board: its tables, the rows below them that are not ranked, and where one can go from here.
 *
 * @param tables those that have rows on this page
 * @param outside claims on this page that are not ranked, each to be shown with its reason
 * @param outsideTotal how many of these there are on all pages
 * @param forms the sibling boards of other forms, this one among them
 * @param csv all pages as one file, in this order
 * @param summary what changed, for those who can't see it
 */
public record BoardPage(
        Board board,
        List<Table> tables,
        List<BoardLine> outside,
        int outsideTotal,
        List<Link> forms,
        List<Link> views,
        BoardFilterForm filters,
        Pager pager,
        String csv,
        String allHardware,
        String now,
        String summary) {

    /** An address among its siblings. */
    public record Link(String label, String href, boolean current) {}

    /**
     * The rows of one section.
     *
     * @param kind {@code ranked}, {@code best-case} or {@code listed}
     * @param total how many rows it has on all pages
     */
    public record Table(String kind, int total, List<BoardColumn> columns, List<BoardLine> lines) {
        public Table {
            columns = List.copyOf(columns);
            lines = List.copyOf(lines);
        }

        public boolean isRanked() {
            return kind.equals("ranked");
        }
    }

    public static BoardPage of(BoardListing listing, PageRequest request, Choices choices) {
        Board board = listing.board();
        BoardQuery query = board.query();
        BoardSort sort = listing.sort();
        Page<BoardLine> page = listing.page(request);
        String size = request.size() == PageRequest.DEFAULT_SIZE ? "" : "size=" + request.size();
        int listed = board.listedSize();
        List<Table> tables = Stream.of(
                        table("ranked", board.ranked().size(), listing, in(Section.RANKED, page)),
                        table("best-case", board.bestCase().size(), listing, in(Section.BEST_CASE, page)),
                        table("listed", listed, listing, page.items().stream().filter(line -> isListed(query, line))))
                .filter(table -> !table.lines().isEmpty())
                .toList();
        return new BoardPage(
                board,
                tables,
                in(Section.NOT_RANKED, page)
                        .filter(line -> !isListed(query, line))
                        .toList(),
                board.notRanked().size() - listed,
                forms(board),
                views(query, sort),
                BoardFilterForm.of(board, sort, choices),
                Pager.of(page, number -> address(query, sort, size, number)),
                query.page() + ".csv" + query.parameters(sort.parameter()),
                query.onHardware(Optional.empty()).path(),
                query.asOf(Optional.empty()).path(),
                summary(board));
    }

    /** All pages as one file in every format, as CSV first. */
    public List<FileLink> files() {
        return FileLink.all(csv, true);
    }

    private static boolean isListed(BoardQuery query, BoardLine line) {
        return query.ranksNothing() && line.why() == NotRanked.Why.NO_DATASET;
    }

    private static Stream<BoardLine> in(Section section, Page<BoardLine> page) {
        return page.items().stream().filter(line -> line.section() == section);
    }

    private static Table table(String kind, int total, BoardListing listing, Stream<BoardLine> lines) {
        List<BoardColumn> columns = BoardColumn.of(kind, listing.board().query(), listing.sort());
        return new Table(kind, total, columns, lines.toList());
    }

    private static String address(BoardQuery query, BoardSort sort, String size, int number) {
        return query.page() + query.parameters(sort.parameter(), number == 1 ? "" : "page=" + number, size);
    }

    /** One for each form: the board with most claims, or this one. */
    private static List<Link> forms(Board board) {
        List<Link> links = new ArrayList<>();
        board.choices().stream()
                .filter(choice -> links.stream().noneMatch(link -> link.label().startsWith(name(choice))))
                .forEach(choice -> {
                    boolean current = choice.form() == board.query().form();
                    long claims = board.choices().stream()
                            .filter(other -> other.form() == choice.form())
                            .mapToLong(BoardChoice::claims)
                            .sum();
                    BoardQuery query = current ? board.query() : choice.query();
                    links.add(new Link(name(choice) + " (" + claims + ")", query.path(), current));
                });
        return links;
    }

    private static String name(BoardChoice choice) {
        return Words.formWords(choice.form().id());
    }

    private static List<Link> views(BoardQuery query, BoardSort sort) {
        return Stream.of(View.values())
                .map(view -> new Link(
                        view.name().toLowerCase(Locale.ROOT),
                        query.page() + query.withView(view).parameters(sort.parameter()),
                        view == query.view()))
                .toList();
    }

    private static String summary(Board board) {
        int listed = board.listedSize();
        return Words.counted(board.ranked().size(), "claim") + " ranked, "
                + Words.counted(board.bestCase().size(), "best case")
                + (listed == 0 ? "" : ", " + listed + " listed without rank")
                + ", " + (board.notRanked().size() - listed) + " not ranked.";
    }
}
