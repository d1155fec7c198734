package org.claimboard.web.guard;

import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

import org.claimboard.problem.ProblemException;
import org.claimboard.problem.ProblemType;

/**
 * Refuses every form without its token, whatever address it is sent to, so that no new form can be forgotten. JSON needs
 * none: a page of another site can't send it without asking first, and gets no permission.
 */
class FormTokenCheck {
    private final FormTokens tokens;

    FormTokenCheck(FormTokens tokens) {
        this.tokens = tokens;
    }

    @WithFormRead
    @ServerRequestFilter
    void check(ResteasyReactiveContainerRequestContext request, ResourceInfo resource) {
        if (!isForm(request.getMediaType()) || resource.getResourceMethod().isAnnotationPresent(ChangesNothing.class)) {
            return;
        }
        ResteasyReactiveRequestContext context = (ResteasyReactiveRequestContext) request.getServerRequestContext();
        Object token = context.getFormParameter(FormTokens.FIELD, true, false);
        if (!tokens.isValid(token instanceof String text ? text : null)) {
            throw new ProblemException(
                    ProblemType.FORM_TOKEN,
                    "The form was opened too long ago, or this browser keeps no cookies. Please go back, copy what you"
                            + " typed, load the page again and send it once more.");
        }
    }

    private static boolean isForm(MediaType type) {
        return type != null
                && (type.isCompatible(MediaType.APPLICATION_FORM_URLENCODED_TYPE)
                        || type.isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE));
    }
}
