package org.claimboard.web.guard;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;

import org.claimboard.problem.ProblemException;
import org.claimboard.problem.ProblemType;

/**
 * Refuses requests that change something and come from a page of another site.
 *
 * <p>A browser says where a request comes from in {@code Sec-Fetch-Site}, which no page can forge; one too old for it
 * says it in {@code Origin}. Programs send neither and pass.
 */
class ForeignOrigin {
    private static final Set<String> SAFE_METHODS = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN_SITE = Set.of("same-origin", "none");

    @ServerRequestFilter(preMatching = true)
    void refuse(ContainerRequestContext request) {
        if (SAFE_METHODS.contains(request.getMethod())) {
            return;
        }
        String site = request.getHeaderString("Sec-Fetch-Site");
        String origin = request.getHeaderString("Origin");
        boolean own = site != null
                ? OWN_SITE.contains(site)
                : origin == null || isHost(origin, request.getHeaderString(HttpHeaders.HOST));
        if (!own) {
            throw new ProblemException(
                    ProblemType.FOREIGN_ORIGIN,
                    "This was sent from a page of another site. Please send it from the form on this one.");
        }
    }

    /** True where an origin names the host and port that the request was sent to. */
    static boolean isHost(String origin, String host) {
        if (host == null) {
            return false;
        }
        try {
            URI from = new URI(origin);
            if (from.getHost() == null) {
                return false;
            }
            int standardPort = "https".equals(from.getScheme()) ? 443 : 80;
            URI to = new URI("//" + host);
            return from.getHost().equalsIgnoreCase(to.getHost()) && port(from, standardPort) == port(to, standardPort);
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static int port(URI address, int standardPort) {
        return address.getPort() == -1 ? standardPort : address.getPort();
    }
}
