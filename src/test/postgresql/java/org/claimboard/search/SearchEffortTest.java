package org.claimboard.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.claimboard.claim.PaperQueries;
import org.claimboard.listing.PageRequest;

import static org.assertj.core.api.Assertions.assertThat;

/** How many rows PostgreSQL reads for a search, by its own count of the transaction, which is rolled back. */
@QuarkusTest
@TestProfile(SearchEffortTest.ShortCounts.class)
class SearchEffortTest {
    private static final int PAPERS = 20_000;
    private static final int CLAIMS = 20_000;
    /** A list ends its count after 20; what is between is for the page, its papers and their claims. */
    private static final long MOST_ROWS = 3_000;

    private static final PageRequest PAGE = new PageRequest(1, 20);

    /** Counts end early, as they do in a database that is larger than one a test can wait for. */
    public static final class ShortCounts implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("claimboard.lists.count-up-to", "20", "claimboard.lists.short-words-in-newest", "50");
        }
    }

    @Inject
    Search search;

    @Inject
    PaperQueries papers;

    @Inject
    EntityManager database;

    @BeforeEach
    void fill() {
        QuarkusTransaction.begin();
        run("insert into paper (id, slug, title, abstract_text, published, url) select 50000000 + i, 'effort-' || i,"
                + " case when i % 8000 = 7 then 'Zyxquor ' else '' end || 'Sparse kernels ' || md5(i::text),"
                + " repeat('We measure how long each of the kernels takes. ', 20) || md5((i + 1)::text) || ' in 10 runs.',"
                + " to_char(date '2015-01-01' + i % 3000, 'YYYY-MM-DD'), 'https://example.org/' || i"
                + " from generate_series(1, " + PAPERS + ") i");
        run("insert into claim (id, paper_id, revision, status, origin, origin_detail, quote, quote_start, quote_end,"
                + " value_text, system_name, metric, form, value_low, value_high, unit, qualifier, model, hardware_id, flags)"
                + " select 50000000 + i, 50000001 + i % " + PAPERS + ", 1, 'PUBLISHED', 'EXTRACTED', 'test',"
                + " 'runs ' || i || ' times faster than ' || md5(i::text) || case when i % 7000 = 9 then ' qwoxylan' else '' end,"
                + " 0, 10, i::text, 'System' || md5((i % 900)::text), case when i % 3 = 0 then 'runtime' else 'training-time' end,"
                + " 'RATIO', 1 + i % 1000, 1 + i % 1000, 'x', 'EXACT', 'Model' || i % 50, 'not-stated', ''"
                + " from generate_series(1, " + CLAIMS + ") i");
        // As the vacuum does, which comes behind such a load.
        database.createNativeQuery("select sum(gin_clean_pending_list(indexname::regclass)) from pg_indexes"
                        + " where indexname like '%_trigram_idx'")
                .getSingleResult();
        List.of("paper", "claim", "claim_words").forEach(table -> run("analyze " + table));
    }

    @AfterEach
    void forget() {
        QuarkusTransaction.rollback();
    }

    @Test
    void findsARareWordByIndexes() {
        for (String q : List.of("qwoxylan", "zyxquor", "qwoxylan runs", "qwoxylan speedup >= 5", "system:qwoxylan")) {
            Map<String, Effort> before = efforts();

            search(q);

            assertThat(since(before)).as(q).allSatisfy((table, effort) -> {
                assertThat(effort.scans()).as(table + " read whole").isZero();
                assertThat(effort.rows()).as(table).isLessThan(MOST_ROWS);
            });
        }
    }

    @Test
    void readsFewRowsForWhatManyClaimsFit() {
        for (String q : List.of("runs", "faster kernels", "speedup >= 5", "zq", "4x 7")) {
            Map<String, Effort> before = efforts();

            search(q);

            assertThat(since(before)).as(q).allSatisfy((table, effort) -> assertThat(effort.rows())
                    .as(table)
                    .isLessThan(MOST_ROWS));
        }
    }

    @Test
    void readsFewRowsForPapersByTheirTitle() {
        for (String q : List.of("zyxquor", "sparse", "zq", "")) {
            Map<String, Effort> before = efforts();

            papers.page(q, PAGE);

            assertThat(since(before)).as(q).allSatisfy((table, effort) -> assertThat(effort.rows())
                    .as(table)
                    .isLessThan(MOST_ROWS));
        }
    }

    @Test
    void keepsUpWithWhatChanges() {
        run("update claim set quote = 'now wibblefrotz' where id = 50000005");
        run("update paper set title = 'Grumblezat' where id = 50000003");

        assertThat(search("wibblefrotz").claims().total()).isEqualTo(1);
        assertThat(search("grumblezat").claims().total()).isEqualTo(CLAIMS / PAPERS);
        assertThat(search("grumblezat").papers().total()).isEqualTo(1);
    }

    private SearchResult search(String q) {
        SearchQuery query = search.read(Optional.of(q));
        return search.claims(query, search.sort(query, Optional.empty()), PAGE, PAGE);
    }

    /** @param rows read in whole or by an index */
    private record Effort(long scans, long rows) {}

    private Map<String, Effort> efforts() {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = database.createNativeQuery("select relname::text, seq_scan,"
                        + " seq_tup_read + coalesce(idx_tup_fetch, 0) from pg_stat_xact_user_tables"
                        + " where relname in ('paper', 'claim', 'claim_words')")
                .getResultList();
        return rows.stream()
                .collect(Collectors.toMap(
                        row -> (String) row[0],
                        row -> new Effort(((Number) row[1]).longValue(), ((Number) row[2]).longValue())));
    }

    private Map<String, Effort> since(Map<String, Effort> before) {
        Map<String, Effort> after = efforts();
        after.replaceAll((table, effort) -> new Effort(
                effort.scans() - before.get(table).scans(),
                effort.rows() - before.get(table).rows()));
        return after;
    }

    private void run(String sql) {
        database.createNativeQuery(sql).executeUpdate();
    }
}
