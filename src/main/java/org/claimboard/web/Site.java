package org.claimboard.web;

import java.util.List;

import jakarta.inject.Named;
import jakarta.inject.Singleton;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;

/**
 * Where this program is reached, as the request that is being answered says it: the host that the browser asked for, and
 * behind a trusted proxy what the proxy was asked for.
 */
@Named("site")
@Singleton
public class Site {
    private static final List<String> NOT_FOR_OTHERS = List.of("/moderate", "/corrections/follow/");

    private final CurrentVertxRequest current;

    Site(CurrentVertxRequest current) {
        this.current = current;
    }

    /** True on a page that may be passed on: its address is nobody's secret. */
    public boolean isShared() {
        return Arc.container().requestContext().isActive()
                && current.getCurrent() != null
                && NOT_FOR_OTHERS.stream().noneMatch(current.getCurrent().normalizedPath()::startsWith);
    }

    /** The page's own whole address. */
    public String here() {
        return absolute(request().uri());
    }

    /** @param path with a slash before it */
    public String absolute(String path) {
        // only a program older than HTTP/1.1 names no host
        String host = request().authority() == null
                ? "localhost"
                : request().authority().toString();
        return request().scheme() + "://" + host + path;
    }

    private HttpServerRequest request() {
        return current.getCurrent().request();
    }
}
