package org.claimboard.command;

import java.util.List;

import io.quarkus.runtime.QuarkusApplication;

import org.claimboard.corpus.ReExtraction;
import org.claimboard.corpus.ReExtractionReport;
import org.claimboard.corpus.ReExtractionReport.Kind;

/** {@code reextract [--dry-run]}: reads every stored abstract anew and prints what changed and who disagrees. */
public class ReExtractCommand implements QuarkusApplication {
    private static final String DRY_RUN = "--dry-run";

    private final ReExtraction reExtraction;

    ReExtractCommand(ReExtraction reExtraction) {
        this.reExtraction = reExtraction;
    }

    @Override
    public int run(String... options) {
        if (!List.of(DRY_RUN).containsAll(List.of(options))) {
            System.err.println("usage: reextract [" + DRY_RUN + "]");
            return Main.MISUSED;
        }
        ReExtractionReport report = reExtraction.run(options.length > 0);
        report.differences()
                .forEach(difference -> System.out.printf(
                        "%-9s %s: %s (%s)%n",
                        difference.kind(), difference.paper(), difference.claim(), difference.what()));
        System.out.printf(
                "%d papers read%s: %d claims added, %d changed, %d vanished; %d disagreements with people%n",
                report.papers(),
                options.length > 0 ? " without changing anything" : "",
                report.count(Kind.ADDED),
                report.count(Kind.CHANGED),
                report.count(Kind.VANISHED),
                report.count(Kind.DISAGREES));
        return Main.OK;
    }
}
