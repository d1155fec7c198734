package org.claimboard.archive;

import java.util.ArrayList;
import java.util.List;

import org.claimboard.archive.StoredTable.Column;

/** The tables that have no address of their own, and go along so that an instance can be made again from its files. */
final class StoredTables {
    static final StoredTable ABSTRACTS = new StoredTable(
            "An abstract as it stands. It belongs to its authors, and is not under the licence of the data.",
            "paper",
            "slug",
            "",
            List.of(
                    Column.of("paper", "slug", Kind.TEXT, "The paper's slug."),
                    Column.of("abstract", "abstract_text", Kind.TEXT, "The text, in which quotes are counted.")));

    static final StoredTable REVISIONS = new StoredTable(
            "A version of a claim, tied to the ledger's entry that made it; the last one of a claim is what it says now.",
            "claim_revision",
            "ledger_number",
            0L,
            revisions());

    static final StoredTable DECISIONS = new StoredTable(
            "One thing that one moderator said about one correction.",
            "correction_decision",
            "id",
            0L,
            List.of(
                    id(),
                    Column.of("correction", "correction_id", Kind.INTEGER, "The correction's number."),
                    Column.of("verdict", "verdict", Kind.WORD, "approved: agreed, where a second moderator has to."),
                    Column.of("moderator", "moderator", Kind.TEXT, "Who said it, by their public name."),
                    Column.of("reason", "reason", Kind.TEXT, "Why, for readers."),
                    Column.of("changes", "changes", Kind.LIST, "The field changes that were decided about."),
                    Column.of("claim", "claim_id", Kind.INTEGER, "The claim's number.")
                            .optional(),
                    Column.of(
                                    "claimRevision",
                                    "claim_revision",
                                    Kind.INTEGER,
                                    "The claim's revision looked at or made.")
                            .optional(),
                    Column.of("decidedAt", "decided_at", Kind.TIME, "When it was said.")));

    static final StoredTable AMENDMENTS = new StoredTable(
            "What a correction said until its sender amended it.",
            "correction_amendment",
            "id",
            0L,
            List.of(
                    id(),
                    Column.of("correction", "correction_id", Kind.INTEGER, "The correction's number."),
                    Column.of("amendedAt", "amended_at", Kind.TIME, "When it was amended."),
                    Column.of("kind", "kind", Kind.HYPHENED, "What was said to be wrong."),
                    Column.of("changes", "changes", Kind.LIST, "The field changes."),
                    Column.of("evidenceQuote", "evidence_quote", Kind.TEXT, "The words of the paper.")
                            .optional(),
                    Column.of("evidenceUrl", "evidence_url", Kind.TEXT, "Where it can be seen.")
                            .optional(),
                    Column.of("note", "note", Kind.TEXT, "What the sender added.")
                            .optional()));

    static final StoredTable REFUSALS = new StoredTable(
            "A claim that somebody proposed and a moderator refused, so that no extractor adds it.",
            "refused_claim",
            "id",
            0L,
            List.of(
                    id(),
                    Column.paper(),
                    Column.of("quoteStart", "quote_start", Kind.INTEGER, "Where the quote begins in the abstract."),
                    Column.of("quoteEnd", "quote_end", Kind.INTEGER, "Where it ends, exclusive."),
                    Column.of("valueText", "value_text", Kind.TEXT, "The value as the abstract writes it."),
                    Column.of("metric", "metric", Kind.TEXT, "Id of the metric."),
                    Column.of("ledgerNumber", "ledger_number", Kind.INTEGER, "The entry that refused it.")));

    /** Only ever filled: their files are those of the tables that everybody can download. */
    static final StoredTable PAPERS = new StoredTable(
            "",
            "paper",
            "id",
            0L,
            List.of(
                    Column.of("paper", "slug", Kind.TEXT, ""),
                    Column.of("title", "title", Kind.TEXT, ""),
                    Column.of("published", "published", Kind.TEXT, ""),
                    Column.of("arxivId", "arxiv_id", Kind.TEXT, ""),
                    Column.of("url", "url", Kind.TEXT, ""),
                    Column.of("codeUrl", "code_url", Kind.TEXT, "")));

    static final StoredTable LEDGER = new StoredTable(
            "",
            "ledger_entry",
            "entry_number",
            0L,
            List.of(
                    Column.of("number", "entry_number", Kind.INTEGER, ""),
                    Column.of("recordedAt", "recorded_at", Kind.TIME, ""),
                    Column.of("actor", "actor", Kind.TEXT, ""),
                    Column.of("action", "action", Kind.TEXT, ""),
                    Column.of("subject", "subject", Kind.TEXT, ""),
                    Column.of("reason", "reason", Kind.TEXT, ""),
                    Column.of("before", "before_state", Kind.TEXT, ""),
                    Column.of("after", "after_state", Kind.TEXT, ""),
                    Column.of("previousHash", "previous_hash", Kind.TEXT, ""),
                    Column.of("hash", "entry_hash", Kind.TEXT, "")));

    static final StoredTable CORRECTIONS = new StoredTable(
            "",
            "correction",
            "id",
            0L,
            List.of(
                    id(),
                    Column.of("kind", "kind", Kind.HYPHENED, ""),
                    Column.of("status", "status", Kind.WORD, ""),
                    Column.of("claim", "claim_id", Kind.INTEGER, ""),
                    Column.of("claimRevision", "claim_revision", Kind.INTEGER, ""),
                    Column.paper(),
                    Column.of("changes", "changes", Kind.TEXT, ""),
                    Column.of("evidenceQuote", "evidence_quote", Kind.TEXT, ""),
                    Column.of("evidenceUrl", "evidence_url", Kind.TEXT, ""),
                    Column.of("note", "note", Kind.TEXT, ""),
                    Column.of("submittedAt", "submitted_at", Kind.TIME, ""),
                    Column.of("seconded", "seconded", Kind.INTEGER, ""),
                    Column.of("closedAt", "closed_at", Kind.TIME, ""),
                    Column.of("openSeconds", "open_seconds", Kind.INTEGER, "")));

    /** A claim as its last revision has it. */
    static final StoredTable CLAIMS = new StoredTable("", "claim", "id", 0L, claims());

    private StoredTables() {}

    private static Column id() {
        return Column.of("id", "id", Kind.INTEGER, "Its number.");
    }

    private static List<Column> revisions() {
        List<Column> all = new ArrayList<>();
        all.add(Column.of("claim", "claim_id", Kind.INTEGER, "The claim's number."));
        all.add(Column.of("revision", "revision", Kind.INTEGER, "Counts the versions of the claim from 1."));
        all.add(Column.of("ledgerNumber", "ledger_number", Kind.INTEGER, "The entry that made it."));
        all.add(Column.paper()
                .from("(select p.slug from paper p join claim c on c.paper_id = p.id where c.id = t.claim_id)")
                .derived());
        all.addAll(state());
        all.add(Column.of("sourceRow", "source_row", Kind.TEXT, "What tells the rows of all sources apart.")
                .from("(select c.source_row from claim c where c.id = t.claim_id)")
                .optional()
                .derived());
        return all;
    }

    private static List<Column> claims() {
        List<Column> all = new ArrayList<>();
        all.add(Column.of("claim", "id", Kind.INTEGER, ""));
        all.add(Column.of("revision", "revision", Kind.INTEGER, ""));
        all.add(Column.paper());
        all.addAll(state());
        all.add(Column.of("sourceRow", "source_row", Kind.TEXT, ""));
        return all;
    }

    /** What a claim and each of its revisions says. */
    private static List<Column> state() {
        return List.of(
                Column.of("status", "status", Kind.WORD, "As in claims.csv."),
                Column.of("origin", "origin", Kind.WORD, "Where the wording came from."),
                Column.of(
                        "originDetail",
                        "origin_detail",
                        Kind.TEXT,
                        "The extractor's version, the file, the correction."),
                Column.of("quote", "quote", Kind.TEXT, "The exact piece of the abstract; empty for an imported number.")
                        .optional(),
                Column.of("quoteStart", "quote_start", Kind.INTEGER, "Where it begins, in UTF-16 code units."),
                Column.of("quoteEnd", "quote_end", Kind.INTEGER, "Where it ends, exclusive."),
                Column.of("valueText", "value_text", Kind.TEXT, "The value as written."),
                Column.of("system", "system_name", Kind.TEXT, "What the claim is about.")
                        .optional(),
                Column.of("metric", "metric", Kind.TEXT, "Id of the metric."),
                Column.of("form", "form", Kind.WORD, "absolute, delta or ratio."),
                Column.of("low", "value_low", Kind.NUMBER, "The value in canonical form, or its lower end."),
                Column.of("high", "value_high", Kind.NUMBER, "The same, or the upper end."),
                Column.of("unit", "unit", Kind.TEXT, "The canonical unit.").optional(),
                Column.of("qualifier", "qualifier", Kind.WORD, "How the paper hedges the number."),
                Column.of("baseline", "baseline", Kind.TEXT, "What it is measured against.")
                        .optional(),
                Column.of("task", "task", Kind.TEXT, "Id of the task.").optional(),
                Column.of("dataset", "dataset", Kind.TEXT, "The dataset as named.")
                        .optional(),
                Column.of("datasetId", "dataset_id", Kind.TEXT, "The id by which boards find it.")
                        .optional(),
                Column.of("model", "model", Kind.TEXT, "The model as named.").optional(),
                Column.of("hardware", "hardware", Kind.TEXT, "The hardware as named.")
                        .optional(),
                Column.of("hardwareId", "hardware_id", Kind.TEXT, "The node of the hardware tree."),
                Column.of("hardwareCount", "hardware_count", Kind.INTEGER, "How many of it.")
                        .optional(),
                Column.of("flags", "flags", Kind.TEXT, "Ids of flags, joined by commas.")
                        .optional(),
                Column.of("derivation", "derivation", Kind.OBJECT, "How the value came from what is written.")
                        .optional(),
                Column.of("explanation", "explanation", Kind.LIST, "Which words decided which field.")
                        .optional(),
                Column.of("confidence", "confidence", Kind.NUMBER, "How sure the extractor was.")
                        .optional(),
                Column.of("source", "source", Kind.TEXT, "Whose table an imported number is from.")
                        .optional(),
                Column.of("licence", "licence", Kind.TEXT, "The licence of that table.")
                        .optional(),
                Column.of("sourcePlace", "source_place", Kind.TEXT, "Where it stands there.")
                        .optional());
    }
}
