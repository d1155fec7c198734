package org.claimboard.web;

import java.net.URI;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.smallrye.common.annotation.Blocking;

import org.claimboard.correction.Reversals;
import org.claimboard.moderator.Moderators;
import org.claimboard.moderator.SignedIn;

/** What moderators do from a claim's public history: take a change back, retract, restore. */
@Path("/moderate/claims/{id:\\d{1,18}}")
@Blocking
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@RolesAllowed(Moderators.ROLE)
public class ReversalPages {
    private final Reversals reversals;
    private final SignedIn signedIn;

    ReversalPages(Reversals reversals, SignedIn signedIn) {
        this.reversals = reversals;
        this.signedIn = signedIn;
    }

    @POST
    @Path("undo/{entry:\\d{1,18}}")
    public Response undo(
            long id, long entry, @FormParam("reason") String reason, @FormParam("token") String formToken) {
        reversals.undo(id, entry, reason, signedIn.requireToken(formToken));
        return toClaim(id);
    }

    @POST
    @Path("retract")
    public Response retract(long id, @FormParam("reason") String reason, @FormParam("token") String formToken) {
        reversals.retract(id, reason, signedIn.requireToken(formToken));
        return toClaim(id);
    }

    @POST
    @Path("restore")
    public Response restore(long id, @FormParam("reason") String reason, @FormParam("token") String formToken) {
        reversals.restore(id, reason, signedIn.requireToken(formToken));
        return toClaim(id);
    }

    private static Response toClaim(long id) {
        return Response.seeOther(URI.create("/claims/" + id + "#history")).build();
    }
}
