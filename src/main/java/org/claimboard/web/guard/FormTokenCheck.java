package org.claimboard.web.guard;

import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

import org.claimboard.moderator.SignedIn;
import org.claimboard.problem.ProblemException;
import org.claimboard.problem.ProblemType;
import org.claimboard.secret.SecretToken;

/**
 * Refuses every form without its token, whatever address it is sent to, so that no new form can be forgotten. JSON needs
 * none: a page of another site can't send it without asking first, and gets no permission.
 */
class FormTokenCheck {
    private static final String API = "/api/";
    private static final String SESSION_FIELD = "token";

    private final FormTokens tokens;
    private final SignedIn signedIn;

    FormTokenCheck(FormTokens tokens, SignedIn signedIn) {
        this.tokens = tokens;
        this.signedIn = signedIn;
    }

    @WithFormRead
    @ServerRequestFilter
    void check(ResteasyReactiveContainerRequestContext request, ResourceInfo resource) {
        if (!isForm(request.getMediaType())
                || saysWhoItIs(request)
                || resource.getResourceMethod().isAnnotationPresent(ChangesNothing.class)) {
            return;
        }
        ResteasyReactiveRequestContext context = (ResteasyReactiveRequestContext) request.getServerRequestContext();
        if (!tokens.isValid(field(context, FormTokens.FIELD)) && !isOfSession(field(context, SESSION_FIELD))) {
            throw new ProblemException(
                    ProblemType.FORM_TOKEN,
                    "The form was opened too long ago, or this browser keeps no cookies. Please go back, copy what you"
                            + " typed, load the page again and send it once more.");
        }
    }

    /** A program gives a name and a password with each call; a page of another site has none to give. */
    private static boolean saysWhoItIs(ResteasyReactiveContainerRequestContext request) {
        return request.getHeaderString(HttpHeaders.AUTHORIZATION) != null
                && request.getUriInfo().getPath().startsWith(API);
    }

    /** Whoever is signed in may send the token of their session instead. */
    private boolean isOfSession(String token) {
        return token != null && !token.isEmpty() && SecretToken.isSame(token, signedIn.formToken());
    }

    private static String field(ResteasyReactiveRequestContext request, String name) {
        return request.getFormParameter(name, true, false) instanceof String text ? text : null;
    }

    private static boolean isForm(MediaType type) {
        return type != null
                && (type.isCompatible(MediaType.APPLICATION_FORM_URLENCODED_TYPE)
                        || type.isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE));
    }
}
