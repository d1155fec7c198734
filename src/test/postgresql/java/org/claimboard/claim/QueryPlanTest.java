package org.claimboard.claim;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.StringJoiner;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** How PostgreSQL answers what boards ask, in a table of 20,000 claims that is gone after each test. */
@QuarkusTest
class QueryPlanTest {
    private static final String[] MANY = {
        "insert into paper (id, slug, title, abstract_text, published, url) select 1000000 + n, 'plan-' || n, 'Paper ' || n,"
                + " repeat('An abstract. ', 100), (1900 + n % 100)::text, 'https://example.org/' || n"
                + " from generate_series(1, 4000) n",
        "insert into ledger_entry (entry_number, recorded_at, actor, action, subject, reason, previous_hash, entry_hash)"
                + " select 1000000 + n, now(), 'a', 'b', 'claim/' || n, 'c', '', '' from generate_series(1, 20000) n",
        "insert into claim (id, paper_id, revision, status, origin, origin_detail, quote, quote_start, quote_end, value_text,"
                + " metric, form, value_low, value_high, unit, qualifier, task, hardware_id, flags)"
                + " select 1000000 + n, 1000001 + n % 4000, 1, 'PUBLISHED', 'EXTRACTED', 'x', repeat('A quote. ', 10), 0, 9,"
                + " '2x', 'metric-' || n % 20, 'RATIO', 2, 2, '1', 'EXACT', 'task-' || n / 20 % 10, 'not-stated', ''"
                + " from generate_series(1, 20000) n",
        "insert into claim_revision (id, claim_id, revision, ledger_number, status, origin, origin_detail, quote, quote_start,"
                + " quote_end, value_text, metric, form, value_low, value_high, unit, qualifier, task, hardware_id, flags)"
                + " select id, id, 1, id, status, origin, origin_detail, quote, quote_start, quote_end, value_text, metric,"
                + " form, value_low, value_high, unit, qualifier, task, hardware_id, flags from claim where id > 1000000",
        "analyze paper",
        "analyze claim",
        "analyze claim_revision",
        "analyze ledger_entry"
    };

    private static final String WHOLE_TABLE_OF_CLAIMS = "Seq Scan on claim";

    @Inject
    DataSource source;

    private Connection database;

    @BeforeEach
    void fill() throws SQLException {
        database = source.getConnection();
        database.setAutoCommit(false);
        try (Statement statement = database.createStatement()) {
            for (String sql : MANY) {
                statement.execute(sql);
            }
        }
    }

    @AfterEach
    void empty() throws SQLException {
        database.rollback();
        database.close();
    }

    @Test
    void aBoardIsReadByItsIndexAndNeverSorted() throws SQLException {
        assertThat(plan(BoardClaims.ON_BOARDS, "task-3", "metric-7"))
                .contains("claim_board_idx")
                .doesNotContain(WHOLE_TABLE_OF_CLAIMS, "Sort");
    }

    @Test
    void aBoardAsItWasIsReadByTheIndexOfItsRevisions() throws SQLException {
        assertThat(plan(BoardClaims.ON_BOARDS_AS_OF, "task-3", "metric-7", 1_010_000L, 1_010_000L))
                .contains("claim_revision_board_idx")
                .doesNotContain("Seq Scan on claim_revision", "Sort");
    }

    @Test
    void theLinesOfAPageAreFoundOneByOne() throws SQLException {
        assertThat(plan(BoardClaims.IN_FULL, (Object) new Long[] {1_000_001L, 1_000_050L, 1_019_999L}))
                .contains("claim_pk", "paper_pk")
                .doesNotContain("Seq Scan", "Sort");
    }

    @Test
    void whatStandsBesideThemIsFoundByItsPaperAndOnlyThatIsSorted() throws SQLException {
        assertThat(plan(BoardClaims.OF_PAPERS, (Object) new String[] {"plan-5", "plan-77"}))
                .contains("paper_slug_uk", "claim_paper")
                .doesNotContain("Seq Scan");
    }

    @Test
    void whatTheLastEntriesChangedIsFoundByTheirNumbers() throws SQLException {
        assertThat(plan(BoardCounts.CHANGES, 1_019_990L, 1_020_000L, 20_000))
                .contains("claim_revision_ledger_idx")
                .doesNotContain("Seq Scan");
    }

    private String plan(String sql, Object... parameters) throws SQLException {
        try (PreparedStatement explain = database.prepareStatement("explain " + sql)) {
            for (int i = 0; i < parameters.length; i++) {
                if (parameters[i] instanceof Object[] many) {
                    String type = many instanceof Long[] ? "bigint" : "varchar";
                    explain.setArray(i + 1, database.createArrayOf(type, many));
                } else {
                    explain.setObject(i + 1, parameters[i]);
                }
            }
            StringJoiner lines = new StringJoiner("\n");
            try (ResultSet rows = explain.executeQuery()) {
                while (rows.next()) {
                    lines.add(rows.getString(1));
                }
            }
            return lines.toString();
        }
    }
}
