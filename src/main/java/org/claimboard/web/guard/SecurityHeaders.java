package org.claimboard.web.guard;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.quarkus.vertx.http.ManagementInterface;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** Puts the security headers on every answer, errors and static files included. */
@Singleton
class SecurityHeaders {
    /** Nothing but our own stylesheet, scripts, images and forms: no inline script runs, and no other host is reached. */
    private static final String PAGES = "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'self'";

    /** The API's console is a JavaScript program that writes its own styles and calls this host's API. */
    private static final String CONSOLE = "default-src 'none'; script-src 'self' 'unsafe-inline'; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; "
            + "form-action 'self'; base-uri 'none'; frame-ancestors 'self'";

    /** A chart opened by itself is a document whose shapes carry style attributes. */
    private static final String CHARTS =
            "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'self'; sandbox";

    /** The only pages that others may frame: they hold no form and no script, so there is nothing to be clicked by mistake. */
    private static final String EMBEDS = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'none'; "
            + "base-uri 'none'; frame-ancestors *";

    private static final String FRAMED = "/embed/leaderboards/";

    /** Their addresses must get to nobody else. */
    private static final String SECRET_LINKS = "/corrections/follow/";

    static final int BEFORE_EVERYTHING = 1_000;

    /** Before the routes of Quarkus, which have orders of their own. */
    static final int FIRST_ROUTE = Integer.MIN_VALUE;

    void register(@Observes Filters filters) {
        filters.register(
                context -> {
                    add(context);
                    context.next();
                },
                BEFORE_EVERYTHING);
    }

    /** A request that can't be routed, for one without a host, passes no filter. */
    void registerForUnroutable(@Observes Router router) {
        router.route().order(FIRST_ROUTE).failureHandler(context -> {
            if (RequestId.of(context.response()).isEmpty()) {
                RequestId.give(context);
                add(context);
            }
            context.next();
        });
    }

    void registerForOperators(@Observes ManagementInterface management) {
        management.router().route().order(FIRST_ROUTE + 1).handler(context -> {
            add(context);
            context.response().putHeader("Cache-Control", "no-store");
            context.next();
        });
    }

    private static void add(RoutingContext context) {
        MultiMap headers = context.response().headers();
        headers.set("Content-Security-Policy", policy(context.normalizedPath()));
        headers.set("X-Content-Type-Options", "nosniff");
        boolean secret = context.normalizedPath().startsWith(SECRET_LINKS);
        headers.set("Referrer-Policy", secret ? "same-origin" : "strict-origin-when-cross-origin");
        if (secret) {
            headers.set("X-Robots-Tag", "noindex");
            headers.set("Cache-Control", "no-store");
        }
        if ("https".equals(context.request().scheme())) {
            headers.set("Strict-Transport-Security", "max-age=31536000");
        }
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    }

    static String policy(String path) {
        if (path.equals("/api") || path.startsWith("/api/") && !path.startsWith("/api/v1/")) {
            return CONSOLE;
        }
        if (path.startsWith(FRAMED)) {
            return EMBEDS;
        }
        boolean picture = path.startsWith("/charts/") || path.startsWith("/badges/");
        return picture && path.endsWith(".svg") ? CHARTS : PAGES;
    }
}
