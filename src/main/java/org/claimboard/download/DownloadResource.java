package org.claimboard.download;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestQuery;

import org.claimboard.claim.ClaimFilter;
import org.claimboard.claim.ClaimParams;
import org.claimboard.claim.ClaimPass;
import org.claimboard.claim.ClaimQueries;
import org.claimboard.claim.ClaimRow;
import org.claimboard.claim.ClaimSort;
import org.claimboard.claim.KnownCoordinates;
import org.claimboard.claim.PaperQueries;
import org.claimboard.correction.CorrectionStatistics;
import org.claimboard.correction.CorrectionView;
import org.claimboard.correction.Corrections;
import org.claimboard.correction.Statistics;
import org.claimboard.download.Tables.CorrectionRow;
import org.claimboard.ledger.LedgerPass;
import org.claimboard.ledger.LedgerRecord;

/** The tables of claims, papers and corrections; {@link TableAddress} leads here. */
@Path(TableAddress.PREFIX + "/{format}")
public class DownloadResource {
    private final ClaimQueries claims;
    private final PaperQueries papers;
    private final Corrections corrections;
    private final Statistics statistics;
    private final LedgerPass entries;
    private final KnownCoordinates known;
    private final Instance<ClaimCopy> copy;
    private final Answers answers;

    DownloadResource(
            ClaimQueries claims,
            PaperQueries papers,
            Corrections corrections,
            Statistics statistics,
            LedgerPass entries,
            KnownCoordinates known,
            Instance<ClaimCopy> copy,
            Answers answers) {
        this.copy = copy;
        this.answers = answers;
        this.entries = entries;
        this.claims = claims;
        this.papers = papers;
        this.corrections = corrections;
        this.statistics = statistics;
        this.known = known;
    }

    @GET
    @Path("claims")
    public Response claims(@BeanParam ClaimParams params, @BeanParam Asked asked) {
        ClaimFilter filter = known.filter(params);
        ClaimSort sort = params.claimSort();
        Edition edition = answers.now();
        if (asked.format() == Format.CSV && copy.isResolvable() && ClaimPass.serves(filter, sort)) {
            Answers.Body copied = out -> copy.get().write(filter.statuses(), sort, asked.raw, out);
            return answers.csv(asked, "claims", ClaimTables.CLAIMS, edition, copied);
        }
        return answers.table(asked, "claims", ClaimTables.CLAIMS, edition, each -> claims.forEach(filter, sort, each));
    }

    @GET
    @Path("claims/{id:\\d{1,18}}{history:(/history)?}")
    public Response history(long id, @BeanParam Asked asked) {
        Edition edition = answers.now();
        List<LedgerRecord> history = claims.history(id);
        return answers.table(asked, "claim-" + id + "-history", Tables.LEDGER, edition, history::forEach);
    }

    @GET
    @Path("ledger")
    public Response ledger(@BeanParam Asked asked) {
        Edition edition = answers.now();
        return answers.table(
                asked, "ledger", Tables.LEDGER, edition, each -> entries.downwards(edition.ledgerNumber(), each));
    }

    @GET
    @Path("papers")
    public Response papers(@RestQuery Optional<String> q, @BeanParam Asked asked) {
        Edition edition = answers.now().and(papers.count());
        return answers.table(asked, "papers", Tables.PAPERS, edition, each -> papers.forEach(q.orElse(""), each));
    }

    @GET
    @Path("papers/{slug}")
    public Response paper(String slug, @BeanParam Asked asked) {
        Edition edition = answers.now();
        List<ClaimRow> found = papers.detail(slug).claims();
        return answers.table(
                asked, slug, ClaimTables.CLAIMS, edition, each -> found.forEach(row -> each.accept(row.claim())));
    }

    @GET
    @Path("corrections")
    public Response corrections(@RestQuery Optional<String> status, @BeanParam Asked asked) {
        Edition now = answers.now();
        Edition edition = corrections.secondedAt().map(now::changed).orElse(now);
        Consumer<Consumer<CorrectionView>> all = corrections.all(status);
        return answers.table(
                asked,
                "corrections",
                Tables.CORRECTIONS,
                edition,
                each -> all.accept(correction -> CorrectionRow.of(correction).forEach(each)));
    }

    @GET
    @Path("corrections/statistics")
    public Response statistics(@BeanParam Asked asked) {
        Edition edition = answers.now();
        CorrectionStatistics now = statistics.now();
        return answers.table(asked, "corrections-statistics", Tables.STATISTICS, edition, each -> each.accept(now));
    }
}
