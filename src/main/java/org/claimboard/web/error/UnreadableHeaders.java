package org.claimboard.web.error;

import java.util.List;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import org.jboss.resteasy.reactive.common.headers.HeaderUtil;
import org.jboss.resteasy.reactive.common.util.DateUtil;

/** Headers that nobody can read: the framework reads them late and takes its own failure for one of ours. */
@Singleton
class UnreadableHeaders {
    private static final List<CharSequence> DATES = List.of(HttpHeaders.IF_MODIFIED_SINCE, "If-Unmodified-Since");
    private static final List<HttpMethod> WITHOUT_BODY = List.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    /** Behind the filters that set headers, before any that looks at the request. */
    private static final int EARLY = 800;

    private final UnroutedProblems problems;

    UnreadableHeaders(UnroutedProblems problems) {
        this.problems = problems;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, EARLY);
    }

    private void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        // RFC 9110, 13.1.3: a recipient must ignore such a header where its date is not valid
        DATES.stream()
                .filter(name -> request.headers().contains(name) && !isDate(request.getHeader(name)))
                .forEach(request.headers()::remove);
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        if (!areTypes(request.headers().getAll(HttpHeaders.ACCEPT))) {
            problems.answer(context, 406);
        } else if (type == null || isType(type)) {
            context.next();
        } else if (WITHOUT_BODY.contains(request.method())) {
            request.headers().remove(HttpHeaders.CONTENT_TYPE);
            context.next();
        } else {
            problems.answer(context, 415);
        }
    }

    private static boolean isDate(String text) {
        try {
            DateUtil.parseDate(text);
            return true;
        } catch (DateUtil.DateParseException | IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean areTypes(List<String> accepted) {
        MultivaluedMap<String, String> headers = new MultivaluedHashMap<>();
        headers.put("Accept", accepted);
        try {
            HeaderUtil.getAcceptableMediaTypes(headers);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isType(String text) {
        try {
            MediaType.valueOf(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
