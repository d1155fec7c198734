package org.claimboard.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.claimboard.intake.read.ForeignFile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

/** Foreign files as they are published, where they lie beside the project; their makers keep them, so it has none of its own. */
@QuarkusTest
class RealFilesTest {
    private static final Path DIRECTORY = Path.of("../shared/samples");

    @Inject
    Imports imports;

    @BeforeEach
    void areThere() {
        if (!Files.isDirectory(DIRECTORY)) {
            System.err.println("SKIPPED: there are no published files in " + DIRECTORY + " to import");
            abort("no published files in " + DIRECTORY);
        }
    }

    @Test
    void everyValueOfTheEvaluationTablesIsReadOrRefusedWithItsPlaceAndReason() throws IOException {
        ImportReport report = looked("pwc-evaluation-tables.json");
        assertThat(report.added() + report.refusedTotal()).isEqualTo(1218);
        assertThat(report.refusedTotal()).isBetween(1L, 199L);
        assertThat(report.refused())
                .isNotEmpty()
                .allSatisfy(refused -> assertThat(refused.place()).isNotBlank())
                .allSatisfy(refused -> assertThat(refused.reason()).isNotBlank());
    }

    @Test
    void noAcceleratorIsNotStatedAndTwoAreKeptWhole() throws IOException {
        ImportReport report = looked("mlperf-summary_results.json");
        assertThat(report.refusedTotal()).isZero();
        assertThat(report.added()).isGreaterThanOrEqualTo(60);
        assertThat(report.notes()).extracting(ImportReport.Note::kind).contains("mixed-hardware");
    }

    @Test
    void perCentSignsOfAModelIndexAreRead() throws IOException {
        ImportReport report = looked("model-index.yml");
        assertThat(report.refusedTotal()).isZero();
        assertThat(report.added()).isPositive();
    }

    private ImportReport looked(String name) throws IOException {
        ForeignFile file = new ForeignFile(name, () -> Files.newInputStream(DIRECTORY.resolve(name)));
        ImportRequest request =
                new ImportRequest(Optional.empty(), true, true, Optional.of(name), Optional.empty(), "a test");
        return imports.run(file, request, Watcher.NONE);
    }
}
