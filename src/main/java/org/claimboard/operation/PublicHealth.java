package org.claimboard.operation;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.smallrye.health.SmallRyeHealth;
import io.smallrye.health.SmallRyeHealthReporter;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * Answers at the public port too whether the service is up, for a proxy that asks where it sends its readers. In one word:
 * why it is not, and how it is doing, is told at the port of whoever runs it.
 */
@Singleton
class PublicHealth {
    private static final int UP = 200;
    private static final int DOWN = 503;

    private final SmallRyeHealthReporter reporter;

    PublicHealth(SmallRyeHealthReporter reporter) {
        this.reporter = reporter;
    }

    void register(@Observes Router router) {
        router.get("/q/health").handler(asked -> answer(asked, reporter.getHealthAsync()));
        router.get("/q/health/live").handler(asked -> answer(asked, reporter.getLivenessAsync()));
        router.get("/q/health/ready").handler(asked -> answer(asked, reporter.getReadinessAsync()));
        router.get("/q/health/started").handler(asked -> answer(asked, reporter.getStartupAsync()));
    }

    private static void answer(RoutingContext asked, Uni<SmallRyeHealth> health) {
        health.subscribe().with(found -> say(asked, !found.isDown()), trouble -> say(asked, false));
    }

    private static void say(RoutingContext asked, boolean up) {
        HealthCheckResponse.Status status = up ? HealthCheckResponse.Status.UP : HealthCheckResponse.Status.DOWN;
        asked.response()
                .setStatusCode(up ? UP : DOWN)
                .putHeader("Content-Type", "application/json")
                .putHeader("Cache-Control", "no-store")
                .end("{\"status\": \"" + status + "\"}");
    }
}
