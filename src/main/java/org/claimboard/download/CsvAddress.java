package org.claimboard.download;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.UriBuilder;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Leads every address that ends in {@code .csv} to the resource that answers the table of the address without it, for
 * pages and API alike: {@code /papers/x.csv} and {@code /api/v1/papers/x.csv} → {@code /csv/papers/x}.
 */
public class CsvAddress {
    static final String PREFIX = "/csv";
    private static final String SUFFIX = ".csv";
    private static final String API = "/api/v1/";

    @ServerRequestFilter(preMatching = true)
    public void lead(ContainerRequestContext request) {
        String path = request.getUriInfo().getRequestUri().getRawPath();
        boolean reads = request.getMethod().equals(HttpMethod.GET)
                || request.getMethod().equals(HttpMethod.HEAD);
        if (reads && path.endsWith(SUFFIX)) {
            String table = path.substring(path.startsWith(API) ? API.length() - 1 : 0, path.length() - SUFFIX.length());
            request.setRequestUri(UriBuilder.fromUri(request.getUriInfo().getRequestUri())
                    .replacePath(PREFIX + table)
                    .build());
        }
    }
}
