package org.claimboard.correction;

import java.net.URI;
import java.util.Optional;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

import org.claimboard.listing.Page;
import org.claimboard.listing.PageRequest;
import org.claimboard.problem.ProblemException;
import org.claimboard.problem.ProblemType;

@Path("/api/v1/corrections")
@Tag(name = "corrections")
@Produces(MediaType.APPLICATION_JSON)
public class CorrectionResource {
    private final Corrections corrections;

    CorrectionResource(Corrections corrections) {
        this.corrections = corrections;
    }

    @GET
    @Operation(summary = "The public queue, newest first")
    public Page<CorrectionView> list(
            @RestQuery Optional<String> status, @RestQuery Optional<String> page, @RestQuery Optional<String> size) {
        return corrections.page(status, PageRequest.of(page, size));
    }

    @GET
    @Path("{id:\\d{1,18}}")
    @Operation(summary = "One correction")
    public CorrectionView detail(long id) {
        return corrections.detail(id);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Send a correction; it is stored as open and shown in the queue")
    @APIResponse(responseCode = "201", description = "Stored; Location says where it can be seen")
    @APIResponse(responseCode = "422", description = "What is wrong, field by field; nothing is stored")
    public Response submit(CorrectionRequest request) {
        if (request == null) {
            throw new ProblemException(ProblemType.INVALID_BODY, "A correction as a JSON object is expected.");
        }
        CorrectionView stored = corrections.submit(request);
        return Response.created(URI.create("/api/v1/corrections/" + stored.id()))
                .entity(stored)
                .build();
    }
}
