package org.claimboard.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.claimboard.bulk.BulkTable;

/** Claims and revisions as rows of their tables, for many at once; the entities say the same for one. */
final class ClaimRows {
    private static final List<String> STATE = List.of(
            "revision",
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

    static final BulkTable CLAIMS = table("claim", "id", "paper_id", "source_row");
    static final BulkTable REVISIONS = table("claim_revision", "id", "claim_id", "ledger_number");

    private ClaimRows() {}

    private static BulkTable table(String name, String... own) {
        List<String> columns = new ArrayList<>(Arrays.asList(own));
        columns.addAll(STATE);
        return new BulkTable(name, columns);
    }

    static Object[] claim(long id, long paper, String sourceRow, ClaimState state) {
        return row(state, id, paper, sourceRow);
    }

    static Object[] revision(long id, long claim, long ledgerNumber, ClaimState state) {
        return row(state, id, claim, ledgerNumber);
    }

    private static Object[] row(ClaimState state, Object... own) {
        ClaimContent content = state.content();
        ClaimSource source = state.source();
        Object[] values = {
            state.revision(),
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
            source == null ? null : source.place()
        };
        Object[] row = Arrays.copyOf(own, own.length + values.length);
        System.arraycopy(values, 0, row, own.length, values.length);
        return row;
    }
}
