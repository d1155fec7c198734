package org.claimboard.correction;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/**
 * The desk's rows as they stand in the database. Not by way of entities, which can't be made of a row that holds what no
 * entity would have written; and just such a row is looked for.
 */
@ApplicationScoped
class StoredRows {
    private static final String WORDING =
            "%1$s.kind, %1$s.changes, %1$s.evidence_quote as \"evidenceQuote\", %1$s.evidence_url as \"evidenceUrl\", %1$s.note";
    private static final Map<String, Class<?>> WORDING_COLUMNS =
            texts("kind", "changes", "evidenceQuote", "evidenceUrl", "note");

    private final EntityManager entityManager;

    StoredRows(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** At most {@code limit} corrections behind id {@code after}, in the order of their ids. */
    List<StoredRow> corrections(long after, int limit) {
        Map<String, Class<?>> columns = new LinkedHashMap<>(WORDING_COLUMNS);
        columns.putAll(texts("status", "paper"));
        columns.put("claim", Long.class);
        columns.put("claimRevision", Integer.class);
        columns.put("submittedAt", Instant.class);
        columns.put("closedAt", Instant.class);
        columns.put("openSeconds", Long.class);
        return rows(
                "select c.id, " + WORDING.formatted("c")
                        + ", c.status, p.slug as \"paper\", c.claim_id as \"claim\", c.claim_revision as \"claimRevision\","
                        + " c.submitted_at as \"submittedAt\", c.closed_at as \"closedAt\", c.open_seconds as \"openSeconds\""
                        + " from correction c join paper p on p.id = c.paper_id where c.id > ?1 order by c.id",
                columns,
                after,
                limit);
    }

    /** Those of one correction, oldest first. */
    List<StoredRow> decisions(long correctionId) {
        Map<String, Class<?>> columns = texts("verdict", "moderator", "reason", "changes");
        columns.put("claim", Long.class);
        columns.put("claimRevision", Integer.class);
        columns.put("decidedAt", Instant.class);
        return rows(
                "select d.id, d.verdict, d.moderator, d.reason, d.changes, d.claim_id as \"claim\","
                        + " d.claim_revision as \"claimRevision\", d.decided_at as \"decidedAt\""
                        + " from correction_decision d where d.correction_id = ?1 order by d.decided_at, d.id",
                columns,
                correctionId,
                Integer.MAX_VALUE);
    }

    /** Those of one correction, oldest first. */
    List<StoredRow> amendments(long correctionId) {
        Map<String, Class<?>> columns = new LinkedHashMap<>(WORDING_COLUMNS);
        columns.put("amendedAt", Instant.class);
        return rows(
                "select a.id, " + WORDING.formatted("a") + ", a.amended_at as \"amendedAt\""
                        + " from correction_amendment a where a.correction_id = ?1 order by a.amended_at, a.id",
                columns,
                correctionId,
                Integer.MAX_VALUE);
    }

    private List<StoredRow> rows(String sql, Map<String, Class<?>> columns, long id, int limit) {
        NativeQuery<Tuple> query = entityManager.unwrap(Session.class).createNativeQuery(sql, Tuple.class);
        query.addScalar("id", Long.class);
        columns.forEach(query::addScalar);
        return query.setParameter(1, id).setMaxResults(limit).getResultList().stream()
                .map(row -> row(row, columns))
                .toList();
    }

    private static StoredRow row(Tuple row, Map<String, Class<?>> columns) {
        Map<String, String> fields = new HashMap<>();
        columns.keySet().forEach(column -> {
            Object value = row.get(column);
            fields.put(column, value == null ? null : value.toString());
        });
        return new StoredRow(row.get("id", Long.class), fields);
    }

    private static Map<String, Class<?>> texts(String... names) {
        Map<String, Class<?>> columns = new LinkedHashMap<>();
        for (String name : names) {
            columns.put(name, String.class);
        }
        return columns;
    }
}
