package org.claimboard.web.kept;

import java.util.Optional;

import jakarta.inject.Singleton;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.configuration.MemorySize;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The answers that are asked for most, in a bounded part of the memory. */
@Singleton
class KeptAnswers {
    private final Cache<KeptAddress, KeptAnswer> answers;

    private final Counter hits;
    private final Counter misses;

    KeptAnswers(
            @ConfigProperty(name = "claimboard.answers.kept", defaultValue = "64M") MemorySize most,
            MeterRegistry meters) {
        this.hits = asked(meters, "hit");
        this.misses = asked(meters, "miss");
        this.answers = Caffeine.newBuilder()
                .maximumWeight(most.asLongValue())
                .weigher((KeptAddress address, KeptAnswer answer) -> address.length() + answer.weight())
                .build();
    }

    Optional<KeptAnswer> of(KeptAddress address, long ledgerNumber) {
        Optional<KeptAnswer> found =
                Optional.ofNullable(answers.getIfPresent(address)).filter(kept -> kept.ledgerNumber() == ledgerNumber);
        (found.isPresent() ? hits : misses).increment();
        return found;
    }

    /** By the name that other caches have, whose own counts know nothing of answers that are too old. */
    private static Counter asked(MeterRegistry meters, String result) {
        return Counter.builder("cache.gets")
                .tag("cache", "answers")
                .tag("result", result)
                .register(meters);
    }

    void keep(KeptAddress address, KeptAnswer answer) {
        answers.put(address, answer);
    }
}
