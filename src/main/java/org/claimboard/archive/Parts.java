package org.claimboard.archive;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.claimboard.claim.BoardCount;
import org.claimboard.claim.ClaimFilter;
import org.claimboard.claim.ClaimQueries;
import org.claimboard.claim.ClaimSort;
import org.claimboard.claim.ClaimStatus;
import org.claimboard.claim.PaperQueries;
import org.claimboard.correction.Corrections;
import org.claimboard.download.ClaimTables;
import org.claimboard.download.Rows;
import org.claimboard.download.Table;
import org.claimboard.download.Tables;
import org.claimboard.download.VocabularyTables;
import org.claimboard.ledger.LedgerPass;
import org.claimboard.ledger.LedgerRecord;
import org.claimboard.vocabulary.HardwareTarget;
import org.claimboard.vocabulary.Vocabulary;

/** All tables of a package, in the order in which they are written. */
@ApplicationScoped
class Parts {
    private final ClaimQueries claims;
    private final PaperQueries papers;
    private final Corrections corrections;
    private final LedgerPass ledger;
    private final Vocabulary vocabulary;
    private final DataSource database;

    Parts(
            ClaimQueries claims,
            PaperQueries papers,
            Corrections corrections,
            LedgerPass ledger,
            Vocabulary vocabulary,
            DataSource database) {
        this.claims = claims;
        this.papers = papers;
        this.corrections = corrections;
        this.ledger = ledger;
        this.vocabulary = vocabulary;
        this.database = database;
    }

    List<Part<?>> all() {
        ClaimFilter everyClaim = ClaimFilter.all().withStatuses(EnumSet.allOf(ClaimStatus.class));
        ClaimSort byId = ClaimSort.BY_ID;
        return List.of(
                data("claims", ClaimTables.CLAIMS, each -> claims.forEach(everyClaim, byId, each)),
                data("papers", Tables.PAPERS, each -> papers.forEach("", each)),
                stored("abstracts", StoredTables.ABSTRACTS),
                data("corrections", Tables.CORRECTIONS, each -> corrections
                        .all(Optional.empty())
                        .accept(one -> Tables.CorrectionRow.of(one).forEach(each))),
                data("ledger", Tables.LEDGER, ledger::upwards),
                new Part<LedgerRecord>("ledger", Tables.LEDGER, ledger::upwards, true, true),
                stored("revisions", StoredTables.REVISIONS),
                stored("decisions", StoredTables.DECISIONS),
                stored("amendments", StoredTables.AMENDMENTS),
                stored("refusals", StoredTables.REFUSALS),
                vocabulary("metrics", VocabularyTables.METRICS, vocabulary.metrics()::forEach),
                vocabulary("tasks", VocabularyTables.TASKS, vocabulary.tasks()::forEach),
                vocabulary("hardware", VocabularyTables.HARDWARE, hardware()),
                vocabulary("datasets", VocabularyTables.DATASETS, vocabulary.datasets()::forEach));
    }

    private Rows<VocabularyTables.HardwareLine> hardware() {
        return each -> {
            Map<String, Long> counts = claims.boardCounts().stream()
                    .collect(Collectors.groupingBy(BoardCount::hardwareId, Collectors.summingLong(BoardCount::claims)));
            for (HardwareTarget target : vocabulary.hardware()) {
                long shown = vocabulary.hardwareAtOrBelow(target.id()).stream()
                        .mapToLong(id -> counts.getOrDefault(id, 0L))
                        .sum();
                each.accept(new VocabularyTables.HardwareLine(target, shown));
            }
        };
    }

    private Part<Object[]> stored(String name, StoredTable table) {
        return data(name, table.table(), table.rows(database));
    }

    private static <T> Part<T> data(String name, Table<T> table, Rows<T> rows) {
        return new Part<>(name, table, rows, false, true);
    }

    private static <T> Part<T> vocabulary(String name, Table<T> table, Rows<T> rows) {
        return new Part<>(name, table, rows, false, false);
    }
}
