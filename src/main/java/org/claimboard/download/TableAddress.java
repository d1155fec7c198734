package org.claimboard.download;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriBuilder;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

import org.claimboard.problem.ProblemException;

/**
 * Leads whoever asks for the table of a page or of the API to the resource that answers it: by an ending, as in
 * {@code /papers/x.csv} and {@code /api/v1/papers/x.csv} → {@code /table/csv/papers/x}, or on the address itself by what
 * is accepted.
 */
public class TableAddress {
    static final String PREFIX = "/table";
    private static final String API = "/api/v1/";
    private static final String NEGOTIATED = TableAddress.class.getName();

    /** A path step that may be anything. */
    private static final String ANY = "*";

    private static final List<List<String>> TABLES = Stream.of(
                    "claims",
                    "claims/*",
                    "claims/*/history",
                    "papers",
                    "papers/*",
                    "ledger",
                    "corrections",
                    "corrections/statistics",
                    "leaderboards",
                    "leaderboards/*",
                    "leaderboards/*/*",
                    "hardware",
                    "hardware/*",
                    "metrics",
                    "tasks",
                    "datasets",
                    "search",
                    "compare",
                    "charts/coverage",
                    "charts/*/*")
            .map(path -> List.of(path.split("/")))
            .toList();

    @ServerRequestFilter(preMatching = true)
    public void lead(ContainerRequestContext request) {
        String path = request.getUriInfo().getRequestUri().getRawPath();
        if (!reads(request)) {
            return;
        }
        refuseByPass(path);
        Optional<Format> ending = Format.endingOf(path);
        if (ending.isPresent()) {
            String bare =
                    path.substring(0, path.length() - ending.get().ending().length());
            table(bare).ifPresent(table -> lead(request, ending.get(), table));
        } else if (table(path).isPresent()) {
            request.setProperty(NEGOTIATED, true);
            accepted(request, path)
                    .ifPresent(format -> lead(request, format, table(path).get()));
        }
    }

    /** A table has its own address; that of the resource behind it is nobody's business. */
    private static void refuseByPass(String path) {
        String[] steps = path.split("/", 4);
        if (path.startsWith(PREFIX + "/")
                && steps.length == 4
                && table("/" + steps[3]).isPresent()) {
            throw ProblemException.notFound("There is nothing at this address.");
        }
    }

    /** What is answered on an address without an ending depends on what is accepted. */
    @ServerResponseFilter
    public void vary(ContainerRequestContext request, ContainerResponseContext response) {
        boolean said =
                response.getHeaders().getOrDefault(HttpHeaders.VARY, List.of()).contains(HttpHeaders.ACCEPT);
        if (request.getProperty(NEGOTIATED) != null && !said) {
            response.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        }
    }

    private static boolean reads(ContainerRequestContext request) {
        return request.getMethod().equals(HttpMethod.GET) || request.getMethod().equals(HttpMethod.HEAD);
    }

    private static void lead(ContainerRequestContext request, Format format, String table) {
        request.setRequestUri(UriBuilder.fromUri(request.getUriInfo().getRequestUri())
                .replacePath(PREFIX + "/" + format.id() + "/" + table)
                .build());
    }

    /** The path of the table behind a page's or the API's, without a slash before it; empty where there is none. */
    private static Optional<String> table(String path) {
        if (!path.startsWith("/")) {
            return Optional.empty();
        }
        String place = path.startsWith(API) ? path.substring(API.length()) : path.substring(1);
        List<String> steps = List.of(place.split("/", -1));
        return TABLES.stream().anyMatch(table -> fits(table, steps)) ? Optional.of(place) : Optional.empty();
    }

    private static boolean fits(List<String> table, List<String> steps) {
        if (table.size() != steps.size()) {
            return false;
        }
        for (int i = 0; i < steps.size(); i++) {
            boolean any = table.get(i).equals(ANY) && !steps.get(i).isEmpty();
            if (!any && !table.get(i).equals(steps.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** The format that is wanted more than what the address answers by itself. */
    private static Optional<Format> accepted(ContainerRequestContext request, String path) {
        Accepted accepted = new Accepted(request.getAcceptableMediaTypes());
        boolean api = path.startsWith(API);
        double usual = api
                ? Math.max(
                        accepted.quality(MediaType.APPLICATION_JSON_TYPE),
                        accepted.quality(MediaType.valueOf(Format.NDJSON.mediaType())))
                : accepted.quality(MediaType.TEXT_HTML_TYPE);
        Stream<Format> formats = api ? Stream.of(Format.CSV) : Stream.of(Format.CSV, Format.JSON, Format.NDJSON);
        return formats.filter(format -> accepted.quality(MediaType.valueOf(format.mediaType())) > usual)
                .findFirst();
    }
}
