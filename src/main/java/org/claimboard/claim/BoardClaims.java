package org.claimboard.claim;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/**
 * Reads what boards are made of, and the claims of a page in full. In plain SQL: no row is managed or changed, and
 * hundreds of thousands are read at once.
 */
@ApplicationScoped
public class BoardClaims {
    private static final String SHOWN = " c.status in ('PUBLISHED', 'DISPUTED')";

    static final String ON_BOARDS = "select c.id," + BoardClaimReader.COLUMNS
            + " from claim c join paper p on p.id = c.paper_id where c.task = ? and c.metric = ? and c.status <> 'DRAFT'";

    /** The last revision of each claim that an entry of the ledger, or one before it, made. */
    static final String ON_BOARDS_AS_OF = "select c.claim_id," + BoardClaimReader.COLUMNS
            + " from claim_revision c join claim now on now.id = c.claim_id join paper p on p.id = now.paper_id"
            + " where c.task = ? and c.metric = ? and c.status <> 'DRAFT' and c.ledger_number <= ?"
            + " and not exists (select 1 from claim_revision later where later.claim_id = c.claim_id"
            + " and later.revision > c.revision and later.ledger_number <= ?)";

    static final String IN_FULL = "select c.id," + ClaimRowReader.COLUMNS
            + " from claim c join paper p on p.id = c.paper_id where c.id = any(?)";

    private static final String REVISIONS_IN_FULL = "select c.claim_id," + ClaimRowReader.COLUMNS
            + " from claim_revision c join claim now on now.id = c.claim_id join paper p on p.id = now.paper_id"
            + " where c.claim_id = any(?)";

    static final String OF_PAPERS = "select c.id," + ClaimRowReader.COLUMNS
            + " from paper p join claim c on c.paper_id = p.id where p.slug = any(?) and" + SHOWN
            + " order by p.slug, c.quote_start, c.id";

    private final PlainSql sql;

    BoardClaims(PlainSql sql) {
        this.sql = sql;
    }

    /** Every claim of one task and metric but drafts, whatever its form, in no order. */
    @Transactional
    public List<BoardClaim> of(BoardKey board) {
        return sql.read(
                ON_BOARDS,
                (connection, query) -> {
                    query.setString(1, board.task());
                    query.setString(2, board.metric());
                },
                new BoardClaimReader()::all);
    }

    /** What {@link #of(BoardKey)} gave when the ledger ended with an entry. */
    @Transactional
    public List<BoardClaim> asOf(BoardKey board, long ledgerNumber) {
        return sql.read(
                ON_BOARDS_AS_OF,
                (connection, query) -> {
                    query.setString(1, board.task());
                    query.setString(2, board.metric());
                    query.setLong(3, ledgerNumber);
                    query.setLong(4, ledgerNumber);
                },
                new BoardClaimReader()::all);
    }

    /** Those of some claims that are of a task and metric, and no drafts. */
    @Transactional
    public List<BoardClaim> of(BoardKey board, Collection<Long> ids) {
        return sql.read(
                ON_BOARDS + " and c.id = any(?)",
                (connection, query) -> {
                    query.setString(1, board.task());
                    query.setString(2, board.metric());
                    query.setArray(3, connection.createArrayOf("bigint", ids.toArray()));
                },
                new BoardClaimReader()::all);
    }

    /**
     * The claims of a board in full, each at the revision that stands on it, in the order given. One query; one more where
     * some of them were changed since.
     */
    @Transactional
    public List<ClaimRow> inFull(List<BoardClaim> claims) {
        if (claims.isEmpty()) {
            return List.of();
        }
        Map<Long, BoardClaim> asked = claims.stream().collect(Collectors.toMap(BoardClaim::id, Function.identity()));
        Map<Long, ClaimRow> found = new HashMap<>();
        keep(sql.read(IN_FULL, PlainSql.ids(asked.keySet()), ClaimRowReader::all), asked, found);
        if (found.size() < asked.size()) {
            List<Long> changed =
                    asked.keySet().stream().filter(id -> !found.containsKey(id)).toList();
            keep(sql.read(REVISIONS_IN_FULL, PlainSql.ids(changed), ClaimRowReader::all), asked, found);
        }
        return claims.stream().map(claim -> found.get(claim.id())).toList();
    }

    private static void keep(List<ClaimRow> rows, Map<Long, BoardClaim> asked, Map<Long, ClaimRow> found) {
        for (ClaimRow row : rows) {
            if (row.claim().revision() == asked.get(row.claim().id()).revision()) {
                found.put(row.claim().id(), row);
            }
        }
    }

    /** The shown claims of some papers, paper by paper. */
    @Transactional
    public List<ClaimRow> ofPapers(Collection<String> slugs) {
        return slugs.isEmpty() ? List.of() : sql.read(OF_PAPERS, PlainSql.texts(slugs), ClaimRowReader::all);
    }
}
