package org.claimboard.web;

import java.net.URI;
import java.util.Optional;

import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestQuery;

import org.claimboard.moderator.SessionCookie;
import org.claimboard.moderator.Sessions;
import org.claimboard.moderator.oidc.Organisation;
import org.claimboard.moderator.oidc.PendingSignIn;
import org.claimboard.problem.ProblemException;
import org.claimboard.problem.ProblemType;

/**
 * The way of moderators to their organisation's sign-in and back. Whoever does not get through is on the sign-in page again,
 * with the reason and the other way in. Without a configured issuer nothing is here.
 */
@Path(OrganisationPages.PATH)
@Blocking
@Produces(MediaType.TEXT_HTML)
public class OrganisationPages {
    static final String PATH = "/moderate/sign-in/organisation";

    private static final Logger LOG = Logger.getLogger(OrganisationPages.class);
    private static final String QUEUE = "/moderate";
    private static final long RETRY_SECONDS = 10;

    private final Organisation organisation;
    private final PendingCookie pendingCookie;
    private final Sessions sessions;

    OrganisationPages(Organisation organisation, PendingCookie pendingCookie, Sessions sessions) {
        this.organisation = organisation;
        this.pendingCookie = pendingCookie;
        this.sessions = sessions;
    }

    @GET
    public Response depart(@RestQuery String to) {
        requireIssuer();
        String next = LocalAddress.of(to).orElse(QUEUE);
        try {
            Organisation.Departure departure = organisation.depart(next);
            return Response.seeOther(departure.address())
                    .cookie(pendingCookie.holding(departure.pending()))
                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .build();
        } catch (ProblemException problem) {
            return signInPage(problem, next);
        }
    }

    @GET
    @Path("back")
    public Response arrive(
            @CookieParam(PendingCookie.NAME) String kept,
            @CookieParam(SessionCookie.NAME) String earlier,
            HttpServerRequest request) {
        requireIssuer();
        Optional<PendingSignIn> pending = pendingCookie.read(kept);
        String next = pending.map(PendingSignIn::to).flatMap(LocalAddress::of).orElse(QUEUE);
        try {
            String moderator = organisation.arrive(
                    pending.orElseThrow(OrganisationPages::nothingBegun),
                    request.query(),
                    request.remoteAddress().hostAddress());
            String session = sessions.open(moderator, Optional.ofNullable(earlier));
            boolean secure = organisation.isReachedByTls() || "https".equals(request.scheme());
            return Response.seeOther(URI.create(next))
                    .cookie(SessionCookie.holding(session, secure), pendingCookie.gone())
                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .build();
        } catch (ProblemException problem) {
            return signInPage(problem, next);
        }
    }

    private void requireIssuer() {
        if (!organisation.isConfigured()) {
            throw ProblemException.notFound("There is nothing at this address.");
        }
    }

    private static ProblemException nothingBegun() {
        return new ProblemException(
                ProblemType.FORBIDDEN,
                "This browser has begun no sign-in with your organisation, or too long ago. Please begin again.");
    }

    /** What was begun has come to its end, whichever. */
    private Response signInPage(ProblemException problem, String next) {
        LOG.infof("GET %s: %s", PATH, problem.type().slug());
        SignInForm form = SignInForm.empty(next, true).refused("", problem.detail());
        Response.ResponseBuilder page = Response.status(problem.type().status())
                .entity(SignInPages.Templates.signIn(form))
                .cookie(pendingCookie.gone())
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
        if (problem.retrySeconds() > 0) {
            page.header(HttpHeaders.RETRY_AFTER, problem.retrySeconds());
        } else if (problem.type() == ProblemType.UNAVAILABLE) {
            page.header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        }
        return page.build();
    }
}
