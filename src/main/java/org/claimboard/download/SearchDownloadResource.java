package org.claimboard.download;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestQuery;

import org.claimboard.claim.ClaimFilter;
import org.claimboard.claim.ClaimQueries;
import org.claimboard.claim.ClaimSort;
import org.claimboard.compare.ComparedRow;
import org.claimboard.compare.Comparisons;
import org.claimboard.compare.SideBySide;
import org.claimboard.download.ClaimTables.ComparedLine;
import org.claimboard.search.Search;
import org.claimboard.search.SearchQuery;

/** The claims that a search finds, and systems side by side; {@link TableAddress} leads here. */
@Path(TableAddress.PREFIX + "/{format}")
public class SearchDownloadResource {
    private final Search search;
    private final ClaimQueries claims;
    private final Comparisons comparisons;
    private final Answers answers;

    SearchDownloadResource(Search search, ClaimQueries claims, Comparisons comparisons, Answers answers) {
        this.answers = answers;
        this.search = search;
        this.claims = claims;
        this.comparisons = comparisons;
    }

    @GET
    @Path("search")
    public Response search(@RestQuery Optional<String> q, @RestQuery Optional<String> sort, @BeanParam Asked asked) {
        SearchQuery query = search.read(q);
        ClaimFilter filter = query.filter();
        ClaimSort order = search.sort(query, sort);
        return answers.table(
                asked, "search", ClaimTables.CLAIMS, answers.now(), each -> claims.forEach(filter, order, each));
    }

    @GET
    @Path("compare")
    public Response compare(@RestQuery List<String> claim, @BeanParam Asked asked) {
        Edition edition = answers.now();
        SideBySide all = comparisons.of(claim);
        return answers.table(asked, "compare", ClaimTables.COMPARED, edition, each -> {
            int number = 1;
            for (ComparedRow row : all.shared()) {
                lines(number++, row, each);
            }
            for (ComparedRow row : all.single()) {
                lines(number++, row, each);
            }
        });
    }

    private static void lines(int number, ComparedRow row, Consumer<ComparedLine> each) {
        boolean comparable = row.isComparable() && row.claimants() > 1;
        String reasons = row.claimants() > 1 ? String.join(" ", row.reasons()) : "Only one of the systems claims it.";
        row.cells().forEach(cell -> cell.claims()
                .forEach(claim ->
                        each.accept(new ComparedLine(number, comparable, reasons, cell.better(), claim.claim()))));
    }
}
