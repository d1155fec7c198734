package org.claimboard.web;

import java.net.URI;
import java.util.Optional;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
import org.jboss.resteasy.reactive.RestQuery;

import org.claimboard.moderator.SessionCookie;
import org.claimboard.moderator.Sessions;
import org.claimboard.moderator.SignIn;
import org.claimboard.moderator.SignedIn;
import org.claimboard.moderator.oidc.Organisation;

/** Where moderators sign in and out. */
@Path("/moderate")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class SignInPages {
    private static final String QUEUE = "/moderate";
    private static final String HTTPS = "https";
    private static final String REFUSED = "That name and that password do not fit together.";

    private final SignIn signIn;
    private final Sessions sessions;
    private final SignedIn signedIn;
    private final Organisation organisation;

    SignInPages(SignIn signIn, Sessions sessions, SignedIn signedIn, Organisation organisation) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.signedIn = signedIn;
        this.organisation = organisation;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance signIn(SignInForm form);
    }

    @GET
    @Path("sign-in")
    public Response form(@RestQuery String to) {
        String next = LocalAddress.of(to).orElse(QUEUE);
        return signedIn.name().isPresent()
                ? Response.seeOther(URI.create(next)).build()
                : page(Response.Status.OK, emptyForm(next));
    }

    @POST
    @Path("sign-in")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response signIn(
            @FormParam("name") String name,
            @FormParam("password") String password,
            @FormParam("to") String to,
            @CookieParam(SessionCookie.NAME) String earlier,
            HttpServerRequest request) {
        String next = LocalAddress.of(to).orElse(QUEUE);
        String typed = name == null ? "" : name;
        SignIn.Outcome outcome =
                signIn.attempt(typed, password, request.remoteAddress().hostAddress());
        if (outcome.pause().isPresent()) {
            long seconds = outcome.pause().get().toSeconds() + 1;
            return Response.fromResponse(page(
                            Response.Status.TOO_MANY_REQUESTS, emptyForm(next).waiting(typed, seconds)))
                    .header(HttpHeaders.RETRY_AFTER, seconds)
                    .build();
        }
        return outcome.moderator()
                .map(moderator -> Response.seeOther(URI.create(next))
                        .cookie(SessionCookie.holding(
                                sessions.open(moderator, Optional.ofNullable(earlier)), isSecure(request)))
                        .build())
                .orElseGet(() -> page(Response.Status.FORBIDDEN, emptyForm(next).refused(typed, REFUSED)));
    }

    @POST
    @Path("sign-out")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response signOut(
            @FormParam("token") String formToken,
            @CookieParam(SessionCookie.NAME) String session,
            HttpServerRequest request) {
        if (signedIn.name().isPresent()) {
            signedIn.requireToken(formToken);
        }
        Optional.ofNullable(session).ifPresent(sessions::close);
        return Response.seeOther(URI.create("/"))
                .cookie(SessionCookie.gone(isSecure(request)))
                .build();
    }

    private SignInForm emptyForm(String to) {
        return SignInForm.empty(to, organisation.isConfigured());
    }

    private static boolean isSecure(HttpServerRequest request) {
        return HTTPS.equals(request.scheme());
    }

    private static Response page(Response.Status status, SignInForm form) {
        return Response.status(status)
                .entity(Templates.signIn(form))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
