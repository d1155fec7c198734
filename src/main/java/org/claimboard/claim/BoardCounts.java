package org.claimboard.claim;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.claimboard.normalise.Form;

/** Counts the shown claims by what boards are told apart by, and tells what the ledger changed about that. */
@ApplicationScoped
public class BoardCounts {
    private static final String SHOWN = " c.status in ('PUBLISHED', 'DISPUTED')";
    private static final String IMPORTED = "case when c.source is null then 0 else 1 end";

    /** One statement sees one state of the database, so the counts are those of the number that comes with them. */
    private static final String ALL = "select h.entry_number, g.task, g.metric, g.form, g.dataset_id, g.dataset,"
            + " g.hardware_id, g.imported, g.claims, g.newest from ledger_head h left join (select c.task, c.metric, c.form,"
            + " c.dataset_id, c.hardware_id, " + IMPORTED
            + " as imported, min(c.dataset) as dataset, count(*) as claims,"
            + " max(p.published) as newest from claim c join paper p on p.id = c.paper_id where" + SHOWN
            + " group by c.task, c.metric, c.form, c.dataset_id, c.hardware_id, " + IMPORTED + ") g on 1 = 1";

    private static final String NEWEST = "select max(p.published), min(c.dataset) from claim c join paper p"
            + " on p.id = c.paper_id where" + SHOWN + " and c.metric = ? and c.form = ? and c.hardware_id = ? and %s";

    private static final String STAND = " %1$s.task, %1$s.metric, %1$s.form, %1$s.dataset_id, %1$s.dataset,"
            + " %1$s.hardware_id, case when %1$s.source is null then 0 else 1 end, %1$s.status";

    private static final int STAND_COLUMNS = 8;

    static final String CHANGES = "select r.ledger_number, r.claim_id, p.published, b.id,"
            + STAND.formatted("b") + "," + STAND.formatted("r")
            + " from claim_revision r join claim c on c.id = r.claim_id join paper p on p.id = c.paper_id"
            + " left join claim_revision b on b.claim_id = r.claim_id and b.revision = r.revision - 1"
            + " where r.ledger_number > ? and r.ledger_number <= ? order by r.ledger_number, r.id limit ?";

    private static final String PAPERS_CHANGED = "select distinct e.subject from ledger_entry e"
            + " where e.entry_number > ? and e.entry_number <= ? and e.subject like 'paper/%'";

    private static final String OF_PAPERS = "select c.id, p.published," + STAND.formatted("c")
            + " from paper p join claim c on c.paper_id = p.id where p.slug = any(?)";

    private final PlainSql sql;

    BoardCounts(PlainSql sql) {
        this.sql = sql;
    }

    /** @param ledgerNumber the last entry of the ledger that the counts know, and they know none behind it */
    public record Counted(long ledgerNumber, List<BoardCount> counts) {}

    /** @param dataset the first spelling by the alphabet; null where there is none */
    public record Extremes(String newest, String dataset) {}

    /** All shown claims, counted in one pass over them: slow where there are many. */
    @Transactional
    public Counted all() {
        return sql.read(ALL, (connection, query) -> {}, rows -> {
            List<BoardCount> counts = new ArrayList<>();
            Spelled spelled = new Spelled();
            long number = 0;
            while (rows.next()) {
                number = rows.getLong(1);
                if (rows.getString(3) != null) {
                    counts.add(new BoardCount(
                            spelled.once(rows.getString(2)),
                            spelled.once(rows.getString(3)),
                            Form.valueOf(rows.getString(4)),
                            spelled.once(rows.getString(5)),
                            spelled.once(rows.getString(6)),
                            spelled.once(rows.getString(7)),
                            rows.getLong(9),
                            spelled.once(rows.getString(10)),
                            rows.getInt(8) == 1));
                }
            }
            return new Counted(number, counts);
        });
    }

    /** The newest date and the first spelling among the shown claims of some coordinates; empty where there are none. */
    @Transactional
    public Optional<Extremes> extremes(BoardCount coordinates) {
        List<String> stated = new ArrayList<>();
        String where = condition("c.task", coordinates.task(), stated) + " and "
                + condition("c.dataset_id", coordinates.datasetId(), stated) + " and c.source is "
                + (coordinates.imported() ? "not null" : "null");
        return sql.read(
                NEWEST.formatted(where),
                (connection, query) -> {
                    query.setString(1, coordinates.metric());
                    query.setString(2, coordinates.form().name());
                    query.setString(3, coordinates.hardwareId());
                    bind(query, stated, 4);
                },
                rows -> rows.next() && rows.getString(1) != null
                        ? Optional.of(new Extremes(rows.getString(1), rows.getString(2)))
                        : Optional.empty());
    }

    private static String condition(String column, String value, List<String> stated) {
        if (value == null) {
            return column + " is null";
        }
        stated.add(value);
        return column + " = ?";
    }

    private static void bind(PreparedStatement query, List<String> stated, int first) throws SQLException {
        for (int i = 0; i < stated.size(); i++) {
            query.setString(first + i, stated.get(i));
        }
    }

    /**
     * What the entries behind {@code after}, up to {@code upTo}, changed of claims, oldest first.
     *
     * @param most how many changes are read; who gets as many does not know the others
     */
    @Transactional
    public List<BoardChange> changes(long after, long upTo, int most) {
        return sql.read(
                CHANGES,
                (connection, query) -> {
                    query.setLong(1, after);
                    query.setLong(2, upTo);
                    query.setInt(3, most);
                },
                rows -> {
                    List<BoardChange> changes = new ArrayList<>();
                    while (rows.next()) {
                        String published = rows.getString(3);
                        Optional<BoardChange.Stand> before =
                                rows.getObject(4) == null ? Optional.empty() : Optional.of(stand(rows, 5, published));
                        changes.add(new BoardChange(
                                rows.getLong(1),
                                rows.getLong(2),
                                before,
                                stand(rows, 5 + STAND_COLUMNS, published),
                                false));
                    }
                    return changes;
                });
    }

    /** The claims of the papers that these entries are about: what a paper is called, and its date, may have changed. */
    @Transactional
    public List<BoardChange> changesOfPapers(long after, long upTo) {
        Set<String> slugs = sql.read(
                PAPERS_CHANGED,
                (connection, query) -> {
                    query.setLong(1, after);
                    query.setLong(2, upTo);
                },
                rows -> {
                    Set<String> found = new LinkedHashSet<>();
                    while (rows.next()) {
                        found.add(rows.getString(1)
                                .substring(ClaimQueries.paperSubject("").length()));
                    }
                    return found;
                });
        return slugs.isEmpty() ? List.of() : ofPapers(slugs, upTo);
    }

    private List<BoardChange> ofPapers(Collection<String> slugs, long number) {
        return sql.read(OF_PAPERS, PlainSql.texts(slugs), rows -> {
            List<BoardChange> changes = new ArrayList<>();
            while (rows.next()) {
                BoardChange.Stand stand = stand(rows, 3, rows.getString(2));
                changes.add(new BoardChange(number, rows.getLong(1), Optional.of(stand), stand, true));
            }
            return changes;
        });
    }

    private static BoardChange.Stand stand(ResultSet row, int first, String published) throws SQLException {
        BoardCount counted = new BoardCount(
                row.getString(first),
                row.getString(first + 1),
                Form.valueOf(row.getString(first + 2)),
                row.getString(first + 3),
                row.getString(first + 4),
                row.getString(first + 5),
                1,
                published,
                row.getInt(first + 6) == 1);
        return new BoardChange.Stand(counted, ClaimStatus.valueOf(row.getString(first + 7)));
    }
}
