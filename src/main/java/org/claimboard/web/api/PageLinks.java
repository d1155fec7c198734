package org.claimboard.web.api;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;

import io.vertx.core.http.HttpServerRequest;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

import org.claimboard.listing.PagePlace;
import org.claimboard.listing.Paged;

/** Says in {@code Link} headers (RFC 8288) where the other pages of a list are, under the same filter and order. */
class PageLinks {
    /** Before the answer is written down by {@link Revalidation}. */
    static final int PRIORITY = 4000;

    private static final String UNSAFE = "<>\"\\^`{|} ";

    @ServerResponseFilter(priority = PRIORITY)
    void link(ContainerRequestContext request, ContainerResponseContext response, HttpServerRequest asked) {
        if (ApiAddress.is(asked.path()) && response.getEntity() instanceof Paged list) {
            response.getHeaders().add(HttpHeaders.LINK, links(asked.path(), asked.query(), list.place()));
        }
    }

    static String links(String path, String query, PagePlace place) {
        Map<String, Integer> pages = new LinkedHashMap<>();
        pages.put("first", 1);
        if (place.page() > 1) {
            pages.put("prev", place.page() - 1);
        }
        if (place.hasNext()) {
            pages.put("next", place.page() + 1);
        }
        if (!place.moreThanTotal()) {
            pages.put("last", place.pages());
        }
        String address = encoded(path) + "?" + kept(query);
        return pages.entrySet().stream()
                .map(page -> "<" + address + "page=" + page.getValue() + ">; rel=\"" + page.getKey() + "\"")
                .collect(Collectors.joining(", "));
    }

    /** All that was asked for but the page, as it was written. */
    private static String kept(String query) {
        return query == null
                ? ""
                : Arrays.stream(query.split("&"))
                        .filter(pair -> !pair.isEmpty() && !pair.equals("page") && !pair.startsWith("page="))
                        .map(pair -> encoded(pair) + "&")
                        .collect(Collectors.joining());
    }

    /** What an address may not hold as it is, and would end the header's early. */
    private static String encoded(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (c > ' ' && c < 127 && UNSAFE.indexOf(c) < 0) {
                safe.appendCodePoint(c);
            } else {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    safe.append(String.format("%%%02X", b));
                }
            }
        });
        return safe.toString();
    }
}
