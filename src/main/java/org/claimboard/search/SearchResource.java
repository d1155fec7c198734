package org.claimboard.search;

import java.util.Optional;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestQuery;

import org.claimboard.listing.PageRequest;

@Path("/api/v1/search")
@Produces(MediaType.APPLICATION_JSON)
public class SearchResource {
    private static final PageRequest FIRST_PAPERS = new PageRequest(1, 10);

    private final Search search;

    SearchResource(Search search) {
        this.search = search;
    }

    @GET
    public SearchView search(
            @RestQuery Optional<String> q,
            @RestQuery Optional<String> sort,
            @RestQuery Optional<String> page,
            @RestQuery Optional<String> size) {
        SearchQuery query = search.read(q);
        return SearchView.of(search.claims(query, search.sort(query, sort), PageRequest.of(page, size), FIRST_PAPERS));
    }
}
