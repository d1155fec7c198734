package org.claimboard.badge;

import java.nio.charset.StandardCharsets;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.claimboard.digest.Sha256;
import org.claimboard.revalidation.Validators;

/** Badges as files. Whoever shows one asks each time whether it is still right, and mostly gets a 304. */
@Path("/badges")
public class BadgeResource {
    private static final String SVG = "image/svg+xml";

    private final Badges badges;

    BadgeResource(Badges badges) {
        this.badges = badges;
    }

    @GET
    @Path("claims/{id:\\d{1,18}}.svg")
    @Produces(SVG)
    public Response claim(long id, @Context Request request) {
        byte[] bytes = badges.of(id).svg().getBytes(StandardCharsets.UTF_8);
        return Validators.of(Sha256.of(bytes)).answer(request, () -> Response.ok(bytes, SVG));
    }
}
