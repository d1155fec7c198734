package org.claimboard.web.api;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;

/**
 * Lets the pages of other sites read the API (CORS), as everybody may, and nothing else: no cookie goes with such a request,
 * and one that changes something gets no permission when a browser asks for it beforehand.
 */
@Singleton
class OtherSites {
    private static final int BEHIND_SECURITY_HEADERS = 900;

    void register(@Observes Filters filters) {
        filters.register(OtherSites::permit, BEHIND_SECURITY_HEADERS);
    }

    private static void permit(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (!isOpen(context.normalizedPath())) {
            context.next();
        } else if (request.method() == HttpMethod.OPTIONS
                && request.getHeader("Access-Control-Request-Method") != null) {
            answerBeforehand(request, context.response());
        } else {
            if (request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD) {
                allow(context.response())
                        .putHeader(
                                "Access-Control-Expose-Headers",
                                "Link, ETag, Last-Modified, Content-Disposition, X-Ledger-Number");
            }
            context.next();
        }
    }

    /** A method named as allowed beside POST would not stop a browser from POSTing, so a POST is told nothing at all. */
    private static void answerBeforehand(HttpServerRequest request, HttpServerResponse response) {
        String method = request.getHeader("Access-Control-Request-Method");
        if (method.equals("GET") || method.equals("HEAD")) {
            allow(response)
                    .putHeader("Access-Control-Allow-Methods", "GET, HEAD")
                    .putHeader("Access-Control-Allow-Headers", "If-None-Match, If-Modified-Since, X-Ledger-At-Least")
                    .putHeader("Access-Control-Max-Age", "86400");
        }
        response.putHeader("Vary", "Access-Control-Request-Method")
                .setStatusCode(204)
                .end();
    }

    private static HttpServerResponse allow(HttpServerResponse response) {
        return response.putHeader("Access-Control-Allow-Origin", "*");
    }

    private static boolean isOpen(String path) {
        return ApiAddress.is(path) || path.equals("/datapackage.json") || path.equals("/q/openapi");
    }
}
