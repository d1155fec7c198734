package org.claimboard.download;

import java.util.List;
import java.util.stream.Stream;

import org.claimboard.claim.ClaimStatus;
import org.claimboard.claim.ClaimView;
import org.claimboard.claim.Origin;
import org.claimboard.leaderboard.BoardLine;
import org.claimboard.leaderboard.BoardOrigin;
import org.claimboard.leaderboard.BoardSummary;
import org.claimboard.normalise.Form;
import org.claimboard.normalise.Interval;
import org.claimboard.normalise.Qualifier;

import static org.claimboard.download.ColumnMeaning.integer;
import static org.claimboard.download.ColumnMeaning.number;
import static org.claimboard.download.ColumnMeaning.text;
import static org.claimboard.download.ColumnMeaning.truth;

/** The columns of every table of claims and boards; names and order are part of the API. */
public final class ClaimTables {
    static final List<String> FORMS = Stream.of(Form.values()).map(Form::id).toList();
    static final List<String> QUALIFIERS =
            Stream.of(Qualifier.values()).map(Qualifier::id).toList();
    static final List<String> STATUSES =
            Stream.of(ClaimStatus.values()).map(ClaimStatus::id).toList();
    static final List<String> ORIGINS =
            Stream.of(Origin.values()).map(Origin::id).toList();

    public static final Table<ClaimView> CLAIMS = new Table<ClaimView>(
                    "A claim: one number that one paper reports as its own result.")
            .column(integer("id", "The claim's number; its page is /claims/{id}."), ClaimView::id)
            .column(text("paper", "The paper's slug, which is its address: /papers/{paper}."), ClaimView::paper)
            .column(text("paperTitle", "The paper's title."), ClaimView::paperTitle)
            .column(
                    text("paperUrl", "Where the paper can be read; empty where an imported table does not say.")
                            .optional(),
                    ClaimView::paperUrl)
            .column(
                    text(
                                    "published",
                                    "When the paper was published: year, year-month or ISO date, as far as known; empty where an imported table does not say.")
                            .optional(),
                    ClaimView::published)
            .column(
                    text(
                                    "quote",
                                    "The exact piece of the abstract that the claim was read from. Empty for an imported number.")
                            .optional(),
                    ClaimView::quote)
            .column(
                    integer("quoteStart", "Where the quote begins in the abstract.")
                            .in("UTF-16 code units"),
                    ClaimView::quoteStart)
            .column(
                    integer("quoteEnd", "Where the quote ends in the abstract, exclusive.")
                            .in("UTF-16 code units"),
                    ClaimView::quoteEnd)
            .column(text("valueText", "The value as the abstract writes it."), ClaimView::valueText)
            .column(
                    text("system", "What the claim is about; empty where not stated.")
                            .optional(),
                    ClaimView::system)
            .column(
                    text(
                            "metric",
                            "What is measured: id of a metric, or other: and words where the vocabulary has none."),
                    ClaimView::metric)
            .column(
                    text(
                                    "form",
                                    "absolute: the value itself; delta: a signed difference; ratio: an improvement factor, more than 1 is better.")
                            .oneOf(FORMS),
                    ClaimView::form)
            .column(
                    number(
                            "low",
                            "The value in canonical form; of a range, its lower end. The column unit says of what."),
                    ClaimView::low)
            .column(number("high", "The same as low, or the upper end of a range."), ClaimView::high)
            .column(
                    text(
                                    "unit",
                                    "The canonical unit of low and high; x for an improvement factor, empty for a bare number.")
                            .optional(),
                    ClaimView::unit)
            .column(text("qualifier", "How the paper hedges the number.").oneOf(QUALIFIERS), ClaimView::qualifier)
            .column(
                    text("baseline", "What a delta or ratio is measured against; empty where not stated.")
                            .optional(),
                    ClaimView::baseline)
            .column(text("task", "Id of a task; empty where not stated.").optional(), ClaimView::task)
            .column(
                    text("dataset", "The dataset as named; empty where not stated.")
                            .optional(),
                    ClaimView::dataset)
            .column(text("model", "The model as named; empty where not stated.").optional(), ClaimView::model)
            .column(
                    text("hardware", "The hardware as named, without its count; empty where not stated.")
                            .optional(),
                    ClaimView::hardware)
            .column(
                    integer("hardwareCount", "How many of the hardware; empty where not stated.")
                            .optional(),
                    ClaimView::hardwareCount)
            .column(
                    text(
                                    "status",
                                    "disputed: a correction is open; retracted: kept, not ranked; draft: waits for a person.")
                            .oneOf(STATUSES),
                    ClaimView::status)
            .column(text("origin", "Where the present wording came from.").oneOf(ORIGINS), ClaimView::origin)
            .column(integer("revision", "Counts the versions of the claim from 1."), ClaimView::revision)
            .column(
                    text("source", "Whose table an imported number is from; empty where it was read in an abstract.")
                            .optional(),
                    ClaimView::source)
            .column(
                    text("licence", "The licence of that table; empty where it was read in an abstract.")
                            .optional(),
                    ClaimView::licence)
            .column(
                    text("sourcePlace", "Where it stands there; empty where it was read in an abstract.")
                            .optional(),
                    ClaimView::sourcePlace)
            .key("id")
            .refersTo("paper", "papers", "paper");

    static final Table<BoardSummary> BOARDS = new Table<BoardSummary>(
                    "A board: the claims of one task, metric and form, and of one dataset where the form is compared by dataset.")
            .column(text("task", "Id of the task."), BoardSummary::task)
            .column(text("taskName", "The task as a heading shows it."), BoardSummary::taskName)
            .column(text("area", "Id of the task's area."), BoardSummary::area)
            .column(text("metric", "Id of the metric."), BoardSummary::metric)
            .column(text("metricName", "The metric as a heading shows it."), BoardSummary::metricName)
            .column(text("form", "The form that all its claims have.").oneOf(FORMS), BoardSummary::form)
            .column(
                    text("dataset", "Id of the dataset; empty for ratios, and for claims that state none.")
                            .optional(),
                    BoardSummary::datasetId)
            .column(
                    text("datasetName", "The dataset as a heading shows it; empty for ratios.")
                            .optional(),
                    BoardSummary::datasetName)
            .column(integer("claims", "How many shown claims it has."), BoardSummary::claims)
            .column(
                    text(
                                    "newest",
                                    "The latest publication date among them; empty where an imported table does not say.")
                            .optional(),
                    BoardSummary::newest)
            .column(
                    text("origin", "Whether its claims were read in abstracts or imported from other people's tables.")
                            .oneOf(Stream.of(BoardOrigin.values())
                                    .map(BoardOrigin::id)
                                    .toList()),
                    BoardSummary::origin)
            .column(text("path", "The board's page."), BoardSummary::path);

    /** What a board's page shows of a claim. */
    static final Table<BoardLine> BOARD = new Table<BoardLine>("A claim on a board.")
            .column(
                    text("section", "ranked; best-case: only “up to” is claimed, no rank; not-ranked: see reason.")
                            .oneOf(Stream.of(BoardLine.Section.values())
                                    .map(BoardLine.Section::id)
                                    .toList()),
                    line -> line.section().id())
            .column(
                    integer("rankFrom", "The best rank that the wording leaves possible; empty without a rank.")
                            .optional(),
                    BoardLine::rankFrom)
            .column(
                    integer("rankTo", "The worst rank that the wording leaves possible; empty without a rank.")
                            .optional(),
                    BoardLine::rankTo)
            .column(text("reason", "Why it is not ranked; empty where it is.").optional(), BoardLine::reason)
            .columns(CLAIMS, BoardLine::claim)
            .column(
                    number("leastPossible", "The least value that the wording allows; empty where that end is open.")
                            .optional(),
                    line -> line.interval().flatMap(Interval::low).orElse(null))
            .column(
                    number("mostPossible", "The most that the wording allows; empty where that end is open.")
                            .optional(),
                    line -> line.interval().flatMap(Interval::high).orElse(null))
            .column(
                    text("flags", "Ids of the claim's flags, such as ambiguous, with blanks between them; often empty.")
                            .optional(),
                    line -> String.join(" ", line.row().flags()))
            .key("id");

    /**
     * A claim of one of several systems side by side.
     *
     * @param row counts the rows of the comparison from 1
     * @param reasons why the claims of the row can't be compared
     */
    record ComparedLine(int row, boolean comparable, String reasons, boolean better, ClaimView claim) {}

    static final Table<ComparedLine> COMPARED = new Table<ComparedLine>(
                    "A claim of one of several systems side by side.")
            .column(integer("row", "Counts the rows of the comparison from 1."), ComparedLine::row)
            .column(truth("comparable", "Whether the claims of the row can be compared."), ComparedLine::comparable)
            .column(text("reasons", "Why they can't; empty where they can.").optional(), ComparedLine::reasons)
            .column(truth("better", "Whether this claim is the better one of its row."), ComparedLine::better)
            .columns(CLAIMS, ComparedLine::claim);

    private ClaimTables() {}
}
