package org.claimboard.web.guard;

import java.util.Arrays;
import java.util.stream.Collectors;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Sends a browser that submitted a filter form with empty fields on to the address without them, so that every state of
 * a page has one short address that can be read and passed on.
 */
class ShortAddress {

    @ServerRequestFilter
    Response shorten(HttpServerRequest request) {
        String query = request.query();
        String accept = request.getHeader("Accept");
        if (query == null
                || request.method() != HttpMethod.GET
                || accept == null
                || !accept.contains(MediaType.TEXT_HTML)) {
            return null;
        }
        String path = request.path();
        String stated = withoutEmpty(query);
        return stated.equals(query)
                ? null
                : Response.status(Response.Status.FOUND)
                        .header("Location", stated.isEmpty() ? path : path + "?" + stated)
                        .build();
    }

    /** {@code task=&metric=fid&q=} → {@code metric=fid}. */
    static String withoutEmpty(String query) {
        return Arrays.stream(query.split("&")).filter(pair -> !isEmpty(pair)).collect(Collectors.joining("&"));
    }

    /** True for {@code q=}; the value in {@code q=a=} only ends in the same sign. */
    private static boolean isEmpty(String pair) {
        return pair.indexOf('=') == pair.length() - 1;
    }
}
