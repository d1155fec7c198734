package org.claimboard.download;

import java.util.stream.Stream;

import org.claimboard.claim.PaperRow;
import org.claimboard.correction.CorrectionKind;
import org.claimboard.correction.CorrectionStatistics;
import org.claimboard.correction.CorrectionStatus;
import org.claimboard.correction.CorrectionView;
import org.claimboard.ledger.LedgerRecord;

import static org.claimboard.download.ColumnMeaning.integer;
import static org.claimboard.download.ColumnMeaning.number;
import static org.claimboard.download.ColumnMeaning.of;
import static org.claimboard.download.ColumnMeaning.text;
import static org.claimboard.download.ColumnMeaning.time;
import static org.claimboard.download.ColumnMeaning.truth;

/** The columns of the tables of papers, the ledger and the corrections desk; names and order are part of the API. */
public final class Tables {
    public static final Table<PaperRow> PAPERS = new Table<PaperRow>("A paper whose abstract was read.")
            .column(text("paper", "The slug, which is its address: /papers/{paper}."), PaperRow::paper)
            .column(text("title", "Its title."), PaperRow::title)
            .column(
                    text(
                                    "published",
                                    "When it was published: year, year-month or ISO date, as far as known; empty where an imported table does not say.")
                            .optional(),
                    PaperRow::published)
            .column(text("arxivId", "Its id at arXiv; empty where it has none.").optional(), PaperRow::arxivId)
            .column(
                    text("url", "Where it can be read; empty where an imported table does not say.")
                            .optional(),
                    PaperRow::url)
            .column(
                    text("codeUrl", "Where its code is; empty where nobody knows.")
                            .optional(),
                    PaperRow::codeUrl)
            .column(integer("claims", "How many claims of it are published or disputed."), PaperRow::claims)
            .key("paper");

    public static final Table<LedgerRecord> LEDGER = new Table<LedgerRecord>("A change of anything, for good.")
            .column(integer("number", "Counts the entries from 1, without gaps."), LedgerRecord::number)
            .column(time("recordedAt", "When it was written."), LedgerRecord::recordedAt)
            .column(text("actor", "Who did it: extractor/1, curator, corrector, a moderator."), LedgerRecord::actor)
            .column(text("action", "What was done, in one word."), LedgerRecord::action)
            .column(text("subject", "What it was done to, such as claim/17."), LedgerRecord::subject)
            .column(text("reason", "Why, for readers."), LedgerRecord::reason)
            .column(
                    of(ColumnType.OBJECT, "before", "The subject before; empty where it is new.")
                            .optional(),
                    LedgerRecord::before)
            .column(
                    of(ColumnType.OBJECT, "after", "The subject after; empty where there is nothing to say.")
                            .optional(),
                    LedgerRecord::after)
            .column(
                    text("previousHash", "The hash of the entry before; zeros for the first."),
                    LedgerRecord::previousHash)
            .column(
                    text(
                            "hash",
                            "SHA-256 over the other fields in order, each as its length in bytes (-1 for none), a colon and its UTF-8."),
                    LedgerRecord::hash)
            .key("number");

    /** One row for each field that a correction changes; one row without a field where it changes none. */
    public record CorrectionRow(CorrectionView correction, String field, String before, String after) {
        public static Stream<CorrectionRow> of(CorrectionView correction) {
            return correction.changes().isEmpty()
                    ? Stream.of(new CorrectionRow(correction, null, null, null))
                    : correction.changes().stream()
                            .map(change ->
                                    new CorrectionRow(correction, change.field(), change.before(), change.after()));
        }
    }

    public static final Table<CorrectionRow> CORRECTIONS = new Table<CorrectionRow>(
                    "A field that a correction changes; one row without a field where a correction changes none.")
            .column(integer("id", "The correction's number; its page is /corrections/{id}."), row -> row.correction()
                    .id())
            .column(
                    text("kind", "What is said to be wrong.")
                            .oneOf(Stream.of(CorrectionKind.values())
                                    .map(CorrectionKind::id)
                                    .toList()),
                    row -> row.correction().kind())
            .column(
                    text("status", "Where it stands; waiting: one moderator agreed, another one has to.")
                            .oneOf(Stream.of(CorrectionStatus.values())
                                    .map(CorrectionStatus::id)
                                    .toList()),
                    row -> row.correction().status())
            .column(
                    integer("claim", "The claim it is about; empty for a missing claim.")
                            .optional(),
                    row -> row.correction().claim())
            .column(
                    integer("claimRevision", "The revision of the claim that it was made against.")
                            .optional(),
                    row -> row.correction().claimRevision())
            .column(text("paper", "The paper's slug."), row -> row.correction().paper())
            .column(text("paperTitle", "The paper's title."), row -> row.correction()
                    .paperTitle())
            .column(text("field", "The field that it changes.").optional(), CorrectionRow::field)
            .column(
                    text("before", "What the field said; empty for “not stated”.")
                            .optional(),
                    CorrectionRow::before)
            .column(text("after", "What it should say; empty for “not stated”.").optional(), CorrectionRow::after)
            .column(
                    text("evidenceQuote", "The words of the paper that show it.")
                            .optional(),
                    row -> row.correction().evidenceQuote())
            .column(text("evidenceUrl", "Where it can be seen.").optional(), row -> row.correction()
                    .evidenceUrl())
            .column(text("note", "What the sender added.").optional(), row -> row.correction()
                    .note())
            .column(time("submittedAt", "When it was sent."), row -> row.correction()
                    .submittedAt())
            .column(truth("stale", "Whether it is open and the claim has changed since."), row -> row.correction()
                    .stale())
            .column(integer("seconded", "How many others sent the same."), row -> row.correction()
                    .seconded())
            .column(
                    time("closedAt", "When it was decided or withdrawn; empty while it is open.")
                            .optional(),
                    row -> row.correction().closedAt())
            .refersTo("claim", "claims", "id")
            .refersTo("paper", "papers", "paper");

    static final Table<CorrectionStatistics> STATISTICS = new Table<CorrectionStatistics>(
                    "How the corrections desk is doing; one row.")
            .column(integer("open", "How many corrections wait for a decision."), CorrectionStatistics::open)
            .column(
                    time("oldestOpen", "When the one that waits longest was sent; empty where none waits.")
                            .optional(),
                    CorrectionStatistics::oldestOpen)
            .column(integer("accepted", "How many were accepted."), CorrectionStatistics::accepted)
            .column(integer("refused", "How many were refused."), CorrectionStatistics::refused)
            .column(integer("undone", "How many were accepted and taken back later."), CorrectionStatistics::undone)
            .column(integer("withdrawn", "How many were withdrawn by their senders."), CorrectionStatistics::withdrawn)
            .column(integer("decided", "How many were decided in all."), CorrectionStatistics::decided)
            .column(
                    integer("medianSecondsToDecision", "The median of the time between sending and decision.")
                            .in("s")
                            .optional(),
                    CorrectionStatistics::medianSecondsToDecision)
            .column(
                    number("acceptedShare", "Of those decided, above 0 and at most 1; empty where nothing was decided.")
                            .optional(),
                    CorrectionStatistics::acceptedShare);

    private Tables() {}
}
