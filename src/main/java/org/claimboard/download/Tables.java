package org.claimboard.download;

import org.claimboard.claim.ClaimView;
import org.claimboard.claim.PaperRow;
import org.claimboard.correction.CorrectionStatistics;
import org.claimboard.correction.CorrectionView;
import org.claimboard.leaderboard.BoardLine;
import org.claimboard.leaderboard.BoardSummary;
import org.claimboard.ledger.LedgerRecord;
import org.claimboard.normalise.Interval;
import org.claimboard.vocabulary.HardwareTarget;

/** The columns of every table that can be downloaded; names and order are part of the API. */
final class Tables {
    static final CsvTable<ClaimView> CLAIMS = new CsvTable<ClaimView>()
            .column("id", ClaimView::id)
            .column("paper", ClaimView::paper)
            .column("paperTitle", ClaimView::paperTitle)
            .column("paperUrl", ClaimView::paperUrl)
            .column("published", ClaimView::published)
            .column("quote", ClaimView::quote)
            .column("quoteStart", ClaimView::quoteStart)
            .column("quoteEnd", ClaimView::quoteEnd)
            .column("valueText", ClaimView::valueText)
            .column("system", ClaimView::system)
            .column("metric", ClaimView::metric)
            .column("form", ClaimView::form)
            .column("low", ClaimView::low)
            .column("high", ClaimView::high)
            .column("unit", ClaimView::unit)
            .column("qualifier", ClaimView::qualifier)
            .column("baseline", ClaimView::baseline)
            .column("task", ClaimView::task)
            .column("dataset", ClaimView::dataset)
            .column("model", ClaimView::model)
            .column("hardware", ClaimView::hardware)
            .column("hardwareCount", ClaimView::hardwareCount)
            .column("status", ClaimView::status)
            .column("origin", ClaimView::origin)
            .column("revision", ClaimView::revision)
            .column("source", ClaimView::source)
            .column("licence", ClaimView::licence)
            .column("sourcePlace", ClaimView::sourcePlace);

    static final CsvTable<PaperRow> PAPERS = new CsvTable<PaperRow>()
            .column("paper", PaperRow::paper)
            .column("title", PaperRow::title)
            .column("published", PaperRow::published)
            .column("arxivId", PaperRow::arxivId)
            .column("url", PaperRow::url)
            .column("codeUrl", PaperRow::codeUrl)
            .column("claims", PaperRow::claims);

    static final CsvTable<LedgerRecord> LEDGER = new CsvTable<LedgerRecord>()
            .column("number", LedgerRecord::number)
            .column("recordedAt", LedgerRecord::recordedAt)
            .column("actor", LedgerRecord::actor)
            .column("action", LedgerRecord::action)
            .column("subject", LedgerRecord::subject)
            .column("reason", LedgerRecord::reason)
            .column("before", LedgerRecord::before)
            .column("after", LedgerRecord::after)
            .column("previousHash", LedgerRecord::previousHash)
            .column("hash", LedgerRecord::hash);

    /** One row for each field that a correction changes; one row without a field where it changes none. */
    record CorrectionRow(CorrectionView correction, String field, String before, String after) {}

    static final CsvTable<CorrectionRow> CORRECTIONS = new CsvTable<CorrectionRow>()
            .column("id", row -> row.correction().id())
            .column("kind", row -> row.correction().kind())
            .column("status", row -> row.correction().status())
            .column("claim", row -> row.correction().claim())
            .column("claimRevision", row -> row.correction().claimRevision())
            .column("paper", row -> row.correction().paper())
            .column("paperTitle", row -> row.correction().paperTitle())
            .column("field", CorrectionRow::field)
            .column("before", CorrectionRow::before)
            .column("after", CorrectionRow::after)
            .column("evidenceQuote", row -> row.correction().evidenceQuote())
            .column("evidenceUrl", row -> row.correction().evidenceUrl())
            .column("note", row -> row.correction().note())
            .column("submittedAt", row -> row.correction().submittedAt())
            .column("stale", row -> row.correction().stale())
            .column("seconded", row -> row.correction().seconded())
            .column("closedAt", row -> row.correction().closedAt());

    static final CsvTable<CorrectionStatistics> STATISTICS = new CsvTable<CorrectionStatistics>()
            .column("open", CorrectionStatistics::open)
            .column("oldestOpen", CorrectionStatistics::oldestOpen)
            .column("accepted", CorrectionStatistics::accepted)
            .column("refused", CorrectionStatistics::refused)
            .column("undone", CorrectionStatistics::undone)
            .column("withdrawn", CorrectionStatistics::withdrawn)
            .column("decided", CorrectionStatistics::decided)
            .column("medianSecondsToDecision", CorrectionStatistics::medianSecondsToDecision)
            .column("acceptedShare", CorrectionStatistics::acceptedShare);

    static final CsvTable<BoardSummary> BOARDS = new CsvTable<BoardSummary>()
            .column("task", BoardSummary::task)
            .column("taskName", BoardSummary::taskName)
            .column("area", BoardSummary::area)
            .column("metric", BoardSummary::metric)
            .column("metricName", BoardSummary::metricName)
            .column("form", BoardSummary::form)
            .column("dataset", BoardSummary::datasetId)
            .column("datasetName", BoardSummary::datasetName)
            .column("claims", BoardSummary::claims)
            .column("newest", BoardSummary::newest)
            .column("origin", BoardSummary::origin)
            .column("path", BoardSummary::path);

    /** What a board's page shows of a claim; what the wording leaves possible is empty where an end is open. */
    static final CsvTable<BoardLine> BOARD = new CsvTable<BoardLine>()
            .column("section", line -> line.section().id())
            .column("rankFrom", BoardLine::rankFrom)
            .column("rankTo", BoardLine::rankTo)
            .column("reason", BoardLine::reason)
            .columns(CLAIMS, BoardLine::claim)
            .column(
                    "leastPossible",
                    line -> line.interval().flatMap(Interval::low).orElse(null))
            .column(
                    "mostPossible",
                    line -> line.interval().flatMap(Interval::high).orElse(null))
            .column("flags", line -> String.join(" ", line.row().flags()));

    /** A node of the hardware tree with the number of shown claims at or below it. */
    record HardwareLine(HardwareTarget target, long claims) {}

    static final CsvTable<HardwareLine> HARDWARE = new CsvTable<HardwareLine>()
            .column("hardware", line -> line.target().id())
            .column("name", line -> line.target().name())
            .column("level", line -> line.target().level().id())
            .column("parent", line -> line.target().parent().orElse(null))
            .column("claims", HardwareLine::claims);

    /**
     * A claim of one of several systems side by side.
     *
     * @param row counts the rows of the comparison from 1
     * @param reasons why the claims of the row can't be compared
     */
    record ComparedLine(int row, boolean comparable, String reasons, boolean better, ClaimView claim) {}

    static final CsvTable<ComparedLine> COMPARED = new CsvTable<ComparedLine>()
            .column("row", ComparedLine::row)
            .column("comparable", ComparedLine::comparable)
            .column("reasons", ComparedLine::reasons)
            .column("better", ComparedLine::better)
            .columns(CLAIMS, ComparedLine::claim);

    private Tables() {}
}
