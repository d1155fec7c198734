package org.claimboard.web.guard;

import java.util.Arrays;
import java.util.stream.Collectors;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Sends a browser that submitted a filter form with empty fields on to the address without them, so that every state of
 * a page has one short address that can be read and passed on.
 */
class ShortAddress {

    @ServerRequestFilter
    Response shorten(ContainerRequestContext request) {
        String query = request.getUriInfo().getRequestUri().getRawQuery();
        String accept = request.getHeaderString("Accept");
        if (query == null
                || !request.getMethod().equals("GET")
                || accept == null
                || !accept.contains(MediaType.TEXT_HTML)) {
            return null;
        }
        String path = request.getUriInfo().getRequestUri().getRawPath();
        String stated = withoutEmpty(query);
        return stated.equals(query)
                ? null
                : Response.status(Response.Status.FOUND)
                        .header("Location", stated.isEmpty() ? path : path + "?" + stated)
                        .build();
    }

    /** {@code task=&metric=fid&q=} → {@code metric=fid}. */
    static String withoutEmpty(String query) {
        return Arrays.stream(query.split("&"))
                .filter(pair -> pair.indexOf('=') != pair.length() - 1)
                .collect(Collectors.joining("&"));
    }
}
