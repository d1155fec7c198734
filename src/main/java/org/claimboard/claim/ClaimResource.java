package org.claimboard.claim;

import java.util.List;
import java.util.Optional;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

import org.claimboard.ledger.LedgerRecord;
import org.claimboard.listing.Page;
import org.claimboard.listing.PageList;

@Path("/api/v1/claims")
@Tag(name = "claims")
@Produces(MediaType.APPLICATION_JSON)
public class ClaimResource {
    private final ClaimQueries claims;
    private final KnownCoordinates known;

    ClaimResource(ClaimQueries claims, KnownCoordinates known) {
        this.claims = claims;
        this.known = known;
    }

    @GET
    @Operation(summary = "Claims that fit the filters, page by page")
    public Page<ClaimView> list(@BeanParam ClaimParams params) {
        return claims.page(known.filter(params), params.claimSort(), params.pageRequest());
    }

    @GET
    @Path("{id:\\d{1,18}}")
    @Operation(summary = "One claim with its derivation and explanation")
    public ClaimDetail detail(long id) {
        return claims.detail(id);
    }

    @GET
    @Path("{id:\\d{1,18}}/history")
    @Operation(summary = "Everything that happened to a claim, oldest first")
    public List<LedgerRecord> history(long id, @RestQuery Optional<String> page, @RestQuery Optional<String> size) {
        return PageList.of(claims.history(id), page, size);
    }
}
