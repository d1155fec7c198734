package org.claimboard.claim;

import java.util.List;
import java.util.Optional;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestQuery;

import org.claimboard.ledger.LedgerRecord;
import org.claimboard.listing.Page;
import org.claimboard.listing.PageList;

@Path("/api/v1/claims")
@Produces(MediaType.APPLICATION_JSON)
public class ClaimResource {
    private final ClaimQueries claims;
    private final KnownCoordinates known;

    ClaimResource(ClaimQueries claims, KnownCoordinates known) {
        this.claims = claims;
        this.known = known;
    }

    @GET
    public Page<ClaimView> list(@BeanParam ClaimParams params) {
        return claims.page(known.filter(params), params.claimSort(), params.pageRequest());
    }

    @GET
    @Path("{id:\\d{1,18}}")
    public ClaimDetail detail(long id) {
        return claims.detail(id);
    }

    @GET
    @Path("{id:\\d{1,18}}/history")
    public List<LedgerRecord> history(long id, @RestQuery Optional<String> page, @RestQuery Optional<String> size) {
        return PageList.of(claims.history(id), page, size);
    }
}
