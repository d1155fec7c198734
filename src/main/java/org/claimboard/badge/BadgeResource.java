package org.claimboard.badge;

import java.nio.charset.StandardCharsets;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import org.claimboard.digest.Sha256;

/** Badges as files. Whoever shows one asks each time whether it is still right, and mostly gets a 304. */
@Path("/badges")
@Tag(name = "badges")
public class BadgeResource {
    private static final String SVG = "image/svg+xml";
    private static final int TAG_LENGTH = 24;

    private final Badges badges;

    BadgeResource(Badges badges) {
        this.badges = badges;
    }

    @GET
    @Path("claims/{id:\\d{1,18}}.svg")
    @Produces(SVG)
    @Operation(summary = "What a claim says and which rank it has, as a small picture; SVG")
    @APIResponse(responseCode = "200", description = "The badge", content = @Content(mediaType = SVG))
    public Response claim(long id, @Context Request request) {
        byte[] bytes = badges.of(id).svg().getBytes(StandardCharsets.UTF_8);
        EntityTag tag = new EntityTag(Sha256.of(bytes).substring(0, TAG_LENGTH));
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        CacheControl askAgain = new CacheControl();
        askAgain.setNoCache(true);
        askAgain.setNoTransform(false);
        return (unchanged != null ? unchanged : Response.ok(bytes, SVG))
                .tag(tag)
                .cacheControl(askAgain)
                .build();
    }
}
