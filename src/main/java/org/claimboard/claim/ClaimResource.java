package org.claimboard.claim;

import java.util.List;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import org.claimboard.ledger.LedgerRecord;
import org.claimboard.listing.Page;
import org.claimboard.vocabulary.Vocabulary;

@Path("/api/v1/claims")
@Tag(name = "claims")
@Produces(MediaType.APPLICATION_JSON)
public class ClaimResource {
    private final ClaimQueries claims;
    private final Vocabulary vocabulary;

    ClaimResource(ClaimQueries claims, Vocabulary vocabulary) {
        this.claims = claims;
        this.vocabulary = vocabulary;
    }

    @GET
    @Operation(summary = "Claims that fit the filters, page by page")
    public Page<ClaimView> list(@BeanParam ClaimParams params) {
        return claims.page(params.filter(vocabulary), params.claimSort(), params.pageRequest());
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
    public List<LedgerRecord> history(long id) {
        return claims.history(id);
    }
}
