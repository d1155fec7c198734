package org.claimboard.claim;

import java.util.Optional;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestQuery;

import org.claimboard.listing.Page;
import org.claimboard.listing.PageRequest;

@Path("/api/v1/papers")
@Produces(MediaType.APPLICATION_JSON)
public class PaperResource {
    private final PaperQueries papers;

    PaperResource(PaperQueries papers) {
        this.papers = papers;
    }

    @GET
    public Page<PaperRow> list(
            @RestQuery Optional<String> q, @RestQuery Optional<String> page, @RestQuery Optional<String> size) {
        return papers.page(q.orElse(""), PageRequest.of(page, size));
    }

    @GET
    @Path("{slug}")
    public PaperDetail detail(String slug) {
        return papers.detail(slug);
    }
}
