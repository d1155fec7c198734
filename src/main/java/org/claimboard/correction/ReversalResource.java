package org.claimboard.correction;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestHeader;

import org.claimboard.moderator.Moderators;
import org.claimboard.moderator.SignedIn;
import org.claimboard.problem.ProblemException;
import org.claimboard.problem.ProblemType;

/** What moderators do to a claim; by name and password, or in a session with its token in {@code X-Form-Token}. */
@Path("/api/v1/moderation")
@Produces(MediaType.APPLICATION_JSON)
public class ReversalResource {
    private final Reversals reversals;
    private final SignedIn signedIn;

    ReversalResource(Reversals reversals, SignedIn signedIn) {
        this.reversals = reversals;
        this.signedIn = signedIn;
    }

    /** Why a moderator changes a claim; {@code entry} is the number of the ledger's entry to take back. */
    public record ReversalRequest(Long entry, String reason) {}

    @POST
    @Path("claims/{id:\\d{1,18}}/undo")
    @RolesAllowed(Moderators.ROLE)
    @Consumes(MediaType.APPLICATION_JSON)
    public void undo(long id, ReversalRequest request, @RestHeader(SignedIn.TOKEN_HEADER) String token) {
        String moderator = signedIn.requireToken(token);
        ReversalRequest present = present(request);
        if (present.entry() == null) {
            throw new ProblemException(ProblemType.INVALID_BODY, "The number of the ledger's entry is expected.");
        }
        reversals.undo(id, present.entry(), present.reason(), moderator);
    }

    @POST
    @Path("claims/{id:\\d{1,18}}/retract")
    @RolesAllowed(Moderators.ROLE)
    @Consumes(MediaType.APPLICATION_JSON)
    public void retract(long id, ReversalRequest request, @RestHeader(SignedIn.TOKEN_HEADER) String token) {
        reversals.retract(id, present(request).reason(), signedIn.requireToken(token));
    }

    @POST
    @Path("claims/{id:\\d{1,18}}/restore")
    @RolesAllowed(Moderators.ROLE)
    @Consumes(MediaType.APPLICATION_JSON)
    public void restore(long id, ReversalRequest request, @RestHeader(SignedIn.TOKEN_HEADER) String token) {
        reversals.restore(id, present(request).reason(), signedIn.requireToken(token));
    }

    private static <T> T present(T request) {
        if (request == null) {
            throw new ProblemException(ProblemType.INVALID_BODY, "A JSON object with a reason is expected.");
        }
        return request;
    }
}
