package org.claimboard.measured;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** {@code /measured/bare?bytes=25000}: as many bytes, at once, on the thread that read the request, before any filter. */
@Singleton
class BareRoute {
    private final Map<String, Buffer> bodies = new ConcurrentHashMap<>();

    void register(@Observes Router router) {
        router.get("/measured/bare").order(Integer.MIN_VALUE).handler(this::answer);
    }

    private void answer(RoutingContext request) {
        Buffer body = bodies.computeIfAbsent(
                request.request().getParam("bytes"), bytes -> Buffer.buffer("x".repeat(Integer.parseInt(bytes))));
        request.response().putHeader("Content-Type", "application/json").end(body);
    }
}
