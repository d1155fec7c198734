package org.claimboard.operation;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.quarkus.runtime.StartupEvent;

import org.claimboard.correction.Statistics;
import org.claimboard.extract.Extractor;
import org.claimboard.ledger.Ledger;

/**
 * What is stored, as numbers that are looked up when somebody asks for the metrics. While the database is away they are not
 * numbers.
 */
@Singleton
class StateGauges {
    private final MeterRegistry registry;
    private final Ledger ledger;
    private final Statistics statistics;
    private final Clock clock;

    StateGauges(MeterRegistry registry, Ledger ledger, Statistics statistics, Clock clock) {
        this.registry = registry;
        this.ledger = ledger;
        this.statistics = statistics;
        this.clock = clock;
    }

    void register(@Observes StartupEvent started) {
        Gauge.builder("claimboard.ledger.number", ledger, Ledger::number)
                .description("Number of the ledger's last entry")
                .strongReference(true)
                .register(registry);
        Gauge.builder("claimboard.corrections.open", this, StateGauges::open)
                .description("Corrections that wait for a moderator")
                .strongReference(true)
                .register(registry);
        TimeGauge.builder("claimboard.corrections.oldest.age", this, TimeUnit.SECONDS, StateGauges::secondsOfOldest)
                .description("How long the correction that waits longest has waited; 0 where none waits")
                .strongReference(true)
                .register(registry);
        Gauge.builder("claimboard.build.info", () -> 1)
                .description("The extractor whose claims this program makes")
                .tag("extractor", Extractor.VERSION)
                .register(registry);
    }

    private double open() {
        return statistics.waiting().open();
    }

    private double secondsOfOldest() {
        Statistics.Waiting waiting = statistics.waiting();
        return waiting.oldest() == null
                ? 0
                : Math.max(
                        0, Duration.between(waiting.oldest(), clock.instant()).toSeconds());
    }
}
