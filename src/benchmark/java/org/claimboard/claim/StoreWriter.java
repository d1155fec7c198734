package org.claimboard.claim;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.claimboard.bulk.BulkTable;
import org.claimboard.bulk.BulkWriter;
import org.claimboard.ledger.LedgerRecord;
import org.claimboard.paper.PaperRecord;

/** Writes rows of all tables in batches, the tables that others refer to first. */
final class StoreWriter {
    /** Hibernate numbers rows from a value of the sequence downwards, as many as the sequence steps over. */
    private static final int POOL = 50;

    private static final List<String> STATE = List.of(
            "status",
            "origin",
            "origin_detail",
            "quote",
            "quote_start",
            "quote_end",
            "value_text",
            "system_name",
            "metric",
            "form",
            "value_low",
            "value_high",
            "unit",
            "qualifier",
            "baseline",
            "task",
            "dataset",
            "dataset_id",
            "model",
            "hardware",
            "hardware_id",
            "hardware_count",
            "flags",
            "derivation",
            "explanation",
            "confidence",
            "source",
            "licence",
            "source_place");

    private final Connection database;
    private final BulkWriter writer;
    private final Batch papers;
    private final Batch ledger;
    private final Batch claims;
    private final Batch revisions;
    private final Batch corrections;

    StoreWriter(Connection database, BulkWriter writer) {
        this.database = database;
        this.writer = writer;
        papers = new Batch(
                "paper", List.of("id", "slug", "title", "abstract_text", "arxiv_id", "published", "url", "code_url"));
        ledger = new Batch(
                "ledger_entry",
                List.of(
                        "entry_number",
                        "recorded_at",
                        "actor",
                        "action",
                        "subject",
                        "reason",
                        "before_state",
                        "after_state",
                        "previous_hash",
                        "entry_hash"));
        claims = new Batch("claim", plus(STATE, "id", "paper_id", "revision", "source_row"));
        revisions = new Batch("claim_revision", plus(STATE, "id", "claim_id", "revision", "ledger_number"));
        corrections = new Batch(
                "correction",
                List.of(
                        "id",
                        "kind",
                        "status",
                        "claim_id",
                        "claim_revision",
                        "paper_id",
                        "changes",
                        "evidence_url",
                        "submitted_at"));
    }

    private static List<String> plus(List<String> columns, String... before) {
        List<String> all = new ArrayList<>(Arrays.asList(before));
        all.addAll(columns);
        return all;
    }

    void paper(long id, PaperRecord paper) {
        papers.add(
                id,
                paper.paper(),
                paper.title(),
                paper.abstractText(),
                paper.arxivId(),
                paper.published(),
                paper.url(),
                paper.codeUrl());
    }

    void entry(LedgerRecord entry) {
        ledger.add(
                entry.number(),
                time(entry.recordedAt()),
                entry.actor(),
                entry.action(),
                entry.subject(),
                entry.reason(),
                entry.before(),
                entry.after(),
                entry.previousHash(),
                entry.hash());
    }

    void claim(long id, long paper, ClaimState state, String sourceRow) {
        claims.add(with(state, id, paper, state.revision(), sourceRow));
    }

    void revision(long id, long claim, ClaimState state, long entry) {
        revisions.add(with(state, id, claim, state.revision(), entry));
    }

    void correction(OpenCorrection correction, long paper) {
        corrections.add(
                correction.id(),
                "WRONG_VALUE",
                "OPEN",
                correction.claim(),
                correction.claimRevision(),
                paper,
                correction.changes(),
                correction.evidenceUrl(),
                time(correction.submittedAt()));
    }

    private static Object[] with(ClaimState state, Object... before) {
        ClaimContent content = state.content();
        ClaimSource source = state.source();
        List<Object> all = new ArrayList<>(Arrays.asList(before));
        Collections.addAll(
                all,
                state.status().name(),
                state.origin().name(),
                state.originDetail(),
                content.quote(),
                content.quoteStart(),
                content.quoteEnd(),
                content.valueText(),
                content.system(),
                content.metric(),
                content.form().name(),
                content.low(),
                content.high(),
                content.unit(),
                content.qualifier().name(),
                content.baseline(),
                content.task(),
                content.dataset(),
                content.datasetId(),
                content.model(),
                content.hardware(),
                content.hardwareId(),
                content.hardwareCount(),
                content.flags(),
                content.derivation(),
                content.explanation(),
                content.confidence(),
                source == null ? null : source.source(),
                source == null ? null : source.licence(),
                source == null ? null : source.place());
        return all.toArray();
    }

    private static Object time(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    void commit() throws SQLException {
        for (Batch batch : List.of(papers, ledger, claims, revisions, corrections)) {
            if (!batch.rows.isEmpty()) {
                writer.write(database, batch.table, batch.rows);
                batch.rows.clear();
            }
        }
        database.commit();
    }

    /** Says where the ledger ends, and from where on the program numbers its own rows. */
    void finish(LedgerChain chain, long papersMade, long claimsMade, long revisionsMade, long correctionsMade)
            throws SQLException {
        commit();
        try (Statement statement = database.createStatement()) {
            statement.execute("update ledger_head set entry_number = " + chain.number() + ", entry_hash = '"
                    + chain.hash() + "'");
            statement.execute("alter sequence paper_seq restart with " + (papersMade + POOL));
            statement.execute("alter sequence claim_seq restart with " + (claimsMade + POOL));
            statement.execute("alter sequence claim_revision_seq restart with " + (revisionsMade + POOL));
            statement.execute("alter sequence correction_seq restart with " + (correctionsMade + POOL));
        }
        database.commit();
    }

    private static final class Batch {
        private final BulkTable table;
        private final List<Object[]> rows = new ArrayList<>();

        Batch(String table, List<String> columns) {
            this.table = new BulkTable(table, columns);
        }

        void add(Object... cells) {
            rows.add(cells);
        }
    }
}
