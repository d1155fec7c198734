package org.claimboard.download;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;

import org.claimboard.claim.ClaimFilter;
import org.claimboard.claim.ClaimParams;
import org.claimboard.claim.ClaimQueries;
import org.claimboard.claim.ClaimRow;
import org.claimboard.claim.ClaimSort;
import org.claimboard.claim.PaperQueries;
import org.claimboard.correction.CorrectionStatistics;
import org.claimboard.correction.CorrectionView;
import org.claimboard.correction.Corrections;
import org.claimboard.correction.Statistics;
import org.claimboard.download.Tables.CorrectionRow;
import org.claimboard.ledger.Ledger;
import org.claimboard.ledger.LedgerRecord;
import org.claimboard.listing.Page;
import org.claimboard.listing.PageRequest;
import org.claimboard.vocabulary.Vocabulary;

/** The tables of claims, papers and corrections; {@link CsvAddress} leads here. */
@Path(CsvAddress.PREFIX)
@Produces(Csv.MEDIA_TYPE)
public class DownloadResource {
    private static final int LEDGER_CHUNK = 500;

    private final ClaimQueries claims;
    private final PaperQueries papers;
    private final Corrections corrections;
    private final Statistics statistics;
    private final Ledger ledger;
    private final Vocabulary vocabulary;

    DownloadResource(
            ClaimQueries claims,
            PaperQueries papers,
            Corrections corrections,
            Statistics statistics,
            Ledger ledger,
            Vocabulary vocabulary) {
        this.ledger = ledger;
        this.claims = claims;
        this.papers = papers;
        this.corrections = corrections;
        this.statistics = statistics;
        this.vocabulary = vocabulary;
    }

    @GET
    @Path("claims")
    @Operation(hidden = true)
    public Response claims(@BeanParam ClaimParams params, @RestQuery boolean raw) {
        ClaimFilter filter = params.filter(vocabulary);
        ClaimSort sort = params.claimSort();
        return Csv.of("claims", Tables.CLAIMS, raw, each -> claims.forEach(filter, sort, each));
    }

    @GET
    @Path("claims/{id:\\d{1,18}}")
    @Operation(hidden = true)
    public Response history(long id, @RestQuery boolean raw) {
        List<LedgerRecord> history = claims.history(id);
        return Csv.of("claim-" + id + "-history", Tables.LEDGER, raw, history::forEach);
    }

    @GET
    @Path("ledger")
    @Operation(hidden = true)
    public Response ledger(@RestQuery boolean raw) {
        long end = ledger.number();
        return Csv.of("ledger", Tables.LEDGER, raw, each -> {
            for (long before = end + 1; before > 1; before -= LEDGER_CHUNK) {
                ledger.before(before, LEDGER_CHUNK).forEach(each);
            }
        });
    }

    @GET
    @Path("papers")
    @Operation(hidden = true)
    public Response papers(@RestQuery Optional<String> q, @RestQuery boolean raw) {
        return Csv.of("papers", Tables.PAPERS, raw, each -> papers.forEach(q.orElse(""), each));
    }

    @GET
    @Path("papers/{slug}")
    @Operation(hidden = true)
    public Response paper(String slug, @RestQuery boolean raw) {
        List<ClaimRow> found = papers.detail(slug).claims();
        return Csv.of(slug, Tables.CLAIMS, raw, each -> found.forEach(row -> each.accept(row.claim())));
    }

    @GET
    @Path("corrections")
    @Operation(hidden = true)
    public Response corrections(@RestQuery Optional<String> status, @RestQuery boolean raw) {
        Page<CorrectionView> first = corrections.page(status, new PageRequest(1, PageRequest.MAX_SIZE));
        return Csv.of("corrections", Tables.CORRECTIONS, raw, each -> {
            Page<CorrectionView> page = first;
            page.items().forEach(correction -> rows(correction, each));
            while (page.hasNext()) {
                page = corrections.page(status, new PageRequest(page.page() + 1, PageRequest.MAX_SIZE));
                page.items().forEach(correction -> rows(correction, each));
            }
        });
    }

    @GET
    @Path("corrections/statistics")
    @Operation(hidden = true)
    public Response statistics(@RestQuery boolean raw) {
        CorrectionStatistics now = statistics.now();
        return Csv.of("corrections-statistics", Tables.STATISTICS, raw, each -> each.accept(now));
    }

    private static void rows(CorrectionView correction, Consumer<CorrectionRow> each) {
        if (correction.changes().isEmpty()) {
            each.accept(new CorrectionRow(correction, null, null, null));
        }
        correction
                .changes()
                .forEach(change ->
                        each.accept(new CorrectionRow(correction, change.field(), change.before(), change.after())));
    }
}
