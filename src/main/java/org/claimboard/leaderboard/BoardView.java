package org.claimboard.leaderboard;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.claimboard.claim.ClaimStatus;
import org.claimboard.claim.ClaimView;
import org.claimboard.claim.PublishedYears;
import org.claimboard.leaderboard.BoardLine.Section;
import org.claimboard.listing.Page;
import org.claimboard.listing.PagePlace;
import org.claimboard.listing.PageRequest;
import org.claimboard.listing.Paged;
import org.claimboard.normalise.Form;
import org.claimboard.normalise.Interval;
import org.claimboard.normalise.Qualifier;
import org.claimboard.vocabulary.HardwareTarget;

/**
 * A page of a board as JSON: ids in place of the vocabulary's entries, and the address of every sibling.
 *
 * @param dataset the board's dataset id; null where none is stated or the board is not bound to one
 * @param hardware the node whose claims it compares; null for all
 * @param model null where it is not filtered by, as for qualifier, year and status
 * @param origin {@code abstracts} or {@code imported}; no board has both
 * @param biggerIsBetter which way the values are read
 * @param path the board's page
 * @param asOf the ledger's entry that was asked for; null for the board as it is
 * @param total rows of all pages: ranked claims, then best cases, then what is not ranked
 * @param elsewhere how many shown claims of the task and metric are of the other origin
 * @param ranked those of the asked page, as are best cases and what is not ranked
 * @param choices sibling boards, of each form the fifty with most claims at most, and the board itself
 */
public record BoardView(
        String title,
        String task,
        String metric,
        String form,
        String dataset,
        String hardware,
        String model,
        String qualifier,
        String year,
        String status,
        String origin,
        String view,
        boolean biggerIsBetter,
        String path,
        long ledgerNumber,
        Long asOf,
        int page,
        int pages,
        int size,
        long total,
        int rankedTotal,
        int bestCaseTotal,
        int notRankedTotal,
        long elsewhere,
        List<Row> ranked,
        List<Row> bestCase,
        List<Outside> notRanked,
        List<Choice> choices)
        implements Paged {

    /** There are thousands of datasets, and no reader of a page wants them all; the list of boards has them. */
    private static final int MOST_CHOICES = 50;

    @Override
    public PagePlace place() {
        return new PagePlace(page, size, total);
    }

    /**
     * A claim on the board.
     *
     * @param rankFrom null for a best-case row, as is {@code rankTo}
     * @param leastPossible the low end of what the wording leaves possible; null where it is open
     * @param mostPossible the high end; null where it is open
     * @param datasetId what the claim's dataset is found by; null is "not stated"
     * @param hardwareId its node in the hardware tree
     * @param flags ids of its flags, e.g. {@code ambiguous}
     */
    public record Row(
            Integer rankFrom,
            Integer rankTo,
            BigDecimal leastPossible,
            BigDecimal mostPossible,
            ClaimView claim,
            String datasetId,
            String hardwareId,
            List<String> flags,
            List<ClaimView> companions) {
        static Row of(BoardLine line) {
            return new Row(
                    line.rankFrom(),
                    line.rankTo(),
                    line.interval().flatMap(Interval::low).orElse(null),
                    line.interval().flatMap(Interval::high).orElse(null),
                    line.claim(),
                    line.row().datasetId(),
                    line.row().hardwareId(),
                    line.row().flags(),
                    line.companions());
        }
    }

    /**
     * A claim of the same task and metric that is not compared.
     *
     * @param why the kind of reason, e.g. {@code no-dataset}
     * @param reason the same as a sentence
     */
    public record Outside(String why, String reason, ClaimView claim) {
        static Outside of(BoardLine line) {
            return new Outside(line.why().id(), line.reason(), line.claim());
        }
    }

    /** A sibling board; {@code dataset} is null for a ratio, and where none is stated. */
    public record Choice(String form, String dataset, String datasetName, long claims, String path) {
        static Choice of(BoardChoice choice) {
            return new Choice(
                    choice.form().id(),
                    choice.datasetId().orElse(null),
                    choice.datasetName(),
                    choice.claims(),
                    choice.query().path());
        }
    }

    static BoardView of(BoardListing listing, PageRequest request) {
        Board board = listing.board();
        BoardQuery query = board.query();
        Narrowing narrowing = query.narrowing();
        Page<BoardLine> page = listing.page(request);
        return new BoardView(
                board.title(),
                query.task().id(),
                query.metric().id(),
                query.form().id(),
                query.datasetId().orElse(null),
                query.hardware().map(HardwareTarget::id).orElse(null),
                narrowing.model().orElse(null),
                narrowing.qualifier().map(Qualifier::id).orElse(null),
                narrowing.years().map(PublishedYears::id).orElse(null),
                narrowing.status().map(ClaimStatus::id).orElse(null),
                narrowing.origin().id(),
                query.view().id(),
                query.biggerIsBetter(),
                query.page() + query.parameters(listing.sort().parameter()),
                board.ledgerNumber(),
                query.asOf().orElse(null),
                page.page(),
                page.pages(),
                page.size(),
                page.total(),
                board.ranked().size(),
                board.bestCase().size(),
                board.notRanked().size(),
                board.elsewhere(),
                in(Section.RANKED, page, Row::of),
                in(Section.BEST_CASE, page, Row::of),
                in(Section.NOT_RANKED, page, Outside::of),
                choices(board));
    }

    /** Those with most claims of each form, and the board itself. */
    private static List<Choice> choices(Board board) {
        Map<Form, Integer> counted = new EnumMap<>(Form.class);
        return board.choices().stream()
                .filter(choice -> counted.merge(choice.form(), 1, Integer::sum) <= MOST_CHOICES
                        || choice.query().equals(board.query()))
                .map(Choice::of)
                .toList();
    }

    private static <T> List<T> in(Section section, Page<BoardLine> page, Function<BoardLine, T> view) {
        return page.items().stream()
                .filter(line -> line.section() == section)
                .map(view)
                .toList();
    }
}
