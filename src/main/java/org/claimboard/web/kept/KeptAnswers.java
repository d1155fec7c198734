package org.claimboard.web.kept;

import java.util.Optional;

import jakarta.inject.Singleton;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.runtime.configuration.MemorySize;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The answers that are asked for most, in a bounded part of the memory. */
@Singleton
class KeptAnswers {
    private final Cache<KeptAddress, KeptAnswer> answers;

    KeptAnswers(@ConfigProperty(name = "claimboard.answers.kept", defaultValue = "64M") MemorySize most) {
        this.answers = Caffeine.newBuilder()
                .maximumWeight(most.asLongValue())
                .weigher((KeptAddress address, KeptAnswer answer) -> address.length() + answer.weight())
                .build();
    }

    Optional<KeptAnswer> of(KeptAddress address, long ledgerNumber) {
        return Optional.ofNullable(answers.getIfPresent(address)).filter(kept -> kept.ledgerNumber() == ledgerNumber);
    }

    void keep(KeptAddress address, KeptAnswer answer) {
        answers.put(address, answer);
    }
}
