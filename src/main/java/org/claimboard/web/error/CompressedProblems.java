package org.claimboard.web.error;

import jakarta.ws.rs.container.ContainerResponseContext;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Has problems compressed like everything else. The framework marks each answer as not to be compressed, and takes the mark
 * off where a resource gave it, which a problem is not.
 */
class CompressedProblems {
    private static final int FIRST_PROBLEM = 400;

    @ServerResponseFilter
    void compress(ContainerResponseContext response, HttpServerRequest request) {
        if (response.getStatus() >= FIRST_PROBLEM && response.hasEntity()) {
            request.response().headers().remove(HttpHeaders.CONTENT_ENCODING);
        }
    }
}
