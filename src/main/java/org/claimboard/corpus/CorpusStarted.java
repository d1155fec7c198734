package org.claimboard.corpus;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Startup;

/** Started once the shipped papers are there, or were not asked for. */
@Startup
@ApplicationScoped
class CorpusStarted implements HealthCheck {
    private final CorpusLoader loader;

    CorpusStarted(CorpusLoader loader) {
        this.loader = loader;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("corpus").status(loader.isDone()).build();
    }
}
