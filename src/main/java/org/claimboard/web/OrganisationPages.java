package org.claimboard.web;

import java.net.URI;

import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import io.smallrye.common.annotation.Blocking;
import org.jboss.resteasy.reactive.RestQuery;

import org.claimboard.moderator.SessionCookie;
import org.claimboard.moderator.Sessions;
import org.claimboard.moderator.oidc.Organisation;
import org.claimboard.moderator.oidc.PendingSignIn;
import org.claimboard.problem.ProblemException;
import org.claimboard.problem.ProblemType;

/** The way of moderators to their organisation's sign-in and back. Without a configured issuer nothing is here. */
@Path(OrganisationPages.PATH)
@Blocking
public class OrganisationPages {
    static final String PATH = "/moderate/sign-in/organisation";

    private static final String QUEUE = "/moderate";
    private static final String PENDING = "claimboard_sign_in";
    private static final int PENDING_SECONDS = 600;

    private final Organisation organisation;
    private final Sessions sessions;

    OrganisationPages(Organisation organisation, Sessions sessions) {
        this.organisation = organisation;
        this.sessions = sessions;
    }

    @GET
    public Response depart(@RestQuery String to, UriInfo uri) {
        Organisation.Departure departure =
                organisation.depart(back(uri), LocalAddress.of(to).orElse(QUEUE));
        return Response.seeOther(departure.address())
                .cookie(pending(departure.pending().text(), PENDING_SECONDS, uri))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @GET
    @Path("back")
    public Response arrive(@CookieParam(PENDING) String kept, UriInfo uri) {
        if (!organisation.isConfigured()) {
            throw ProblemException.notFound("There is nothing at this address.");
        }
        PendingSignIn pending = PendingSignIn.of(kept)
                .orElseThrow(() -> new ProblemException(
                        ProblemType.FORBIDDEN,
                        "This browser has begun no sign-in with your organisation, or too long ago. Please begin again"
                                + " at the sign-in page."));
        String moderator = organisation.arrive(pending, back(uri), uri.getRequestUri());
        return Response.seeOther(URI.create(LocalAddress.of(pending.to()).orElse(QUEUE)))
                .cookie(SessionCookie.holding(sessions.open(moderator), isSecure(uri)), pending("", 0, uri))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static URI back(UriInfo uri) {
        return uri.getBaseUri().resolve(PATH + "/back");
    }

    /** Lax, because the way back begins at another site. */
    private static NewCookie pending(String text, int seconds, UriInfo uri) {
        return new NewCookie.Builder(PENDING)
                .value(text)
                .path(PATH)
                .maxAge(seconds)
                .httpOnly(true)
                .secure(isSecure(uri))
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }

    private static boolean isSecure(UriInfo uri) {
        return "https".equals(uri.getBaseUri().getScheme());
    }
}
