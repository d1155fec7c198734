package org.claimboard.bulk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.claimboard.paper.PaperRecord;
import org.claimboard.paper.Papers;
import org.claimboard.paper.StoredPaper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@QuarkusTest
class BulkTest {
    private static final String EVERYTHING_A_TEXT_HOLDS = "tab\t line\n return\r back\\slash \\N \\. 'quote' \"é 漢 😀";

    @Inject
    Bulk bulk;

    @Inject
    Papers papers;

    @Test
    void writesTextsAsTheyAreAndTellsEmptyFromNone() {
        PaperRecord empty = paper("bulk-empty", "").named("bulk-empty");
        takenBack(() -> {
            long[] ids = papers.ids(2);
            papers.add(List.of(
                    new StoredPaper(ids[0], paper("bulk-texts", EVERYTHING_A_TEXT_HOLDS)),
                    new StoredPaper(ids[1], empty)));
            assertThat(papers.find("bulk-texts")).contains(paper("bulk-texts", EVERYTHING_A_TEXT_HOLDS));
            assertThat(papers.find("bulk-empty")).contains(empty);
        });
        assertThat(papers.find("bulk-texts")).isEmpty();
    }

    @Test
    void givesOutNoIdTwiceAlsoWhereEntitiesTakeSome() {
        Set<Long> given = new HashSet<>();
        List<Long> all = new ArrayList<>();
        for (int count : new int[] {1, 50, 51, 120}) {
            long[] ids = QuarkusTransaction.requiringNew().call(() -> papers.ids(count));
            Arrays.stream(ids).forEach(all::add);
        }
        given.addAll(all);
        assertThat(given).hasSize(all.size());
        takenBack(() -> {
            papers.add(paper("bulk-entity", "x"));
            assertThat(papers.with(Set.of("bulk-entity"), Set.of(), Set.of()))
                    .singleElement()
                    .satisfies(stored -> assertThat(given).doesNotContain(stored.id()));
        });
    }

    @Test
    void aRowThatTheTableDoesNotTakeIsToldWithTheTable() {
        BulkTable table = BulkTable.of("ledger_head", "id", "entry_number", "entry_hash");
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> bulk.insert(table, List.<Object[]>of(new Object[] {1, 0L, null}))))
                .hasMessageContaining("ledger_head");
    }

    private static void takenBack(Runnable action) {
        QuarkusTransaction.begin();
        try {
            action.run();
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private static PaperRecord paper(String slug, String text) {
        return new PaperRecord(slug, "Title", text, null, "2026", "https://example.org/" + slug, null);
    }
}
