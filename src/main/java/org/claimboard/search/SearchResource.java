package org.claimboard.search;

import java.util.Optional;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

import org.claimboard.listing.PageRequest;

@Path("/api/v1/search")
@Tag(name = "search")
@Produces(MediaType.APPLICATION_JSON)
public class SearchResource {
    private static final PageRequest FIRST_PAPERS = new PageRequest(1, 10);

    private final Search search;

    SearchResource(Search search) {
        this.search = search;
    }

    @GET
    @Operation(
            summary = "Claims, papers and names that fit a search",
            description = "Words, coordinates and numbers in one line: hardware:a100 speedup >= 5. What could not be"
                    + " understood is left out and named.")
    public SearchView search(
            @RestQuery Optional<String> q,
            @RestQuery Optional<String> sort,
            @RestQuery Optional<String> page,
            @RestQuery Optional<String> size) {
        SearchQuery query = search.read(q);
        return SearchView.of(search.claims(query, search.sort(query, sort), PageRequest.of(page, size), FIRST_PAPERS));
    }
}
