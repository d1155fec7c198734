package org.claimboard.command;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

import org.claimboard.extract.Extraction;
import org.claimboard.extract.Extractor;
import org.claimboard.vocabulary.Vocabulary;
import org.claimboard.vocabulary.VocabularyReader;

/** Hands the pure core, which knows no framework, to whoever injects it. */
@ApplicationScoped
class CoreBeans {

    @Produces
    @Singleton
    Vocabulary vocabulary() {
        return VocabularyReader.shipped();
    }

    @Produces
    @Singleton
    Extractor extractor(Vocabulary vocabulary, MeterRegistry meters) {
        Timer reading = Timer.builder("claimboard.extraction")
                .description("Reading of abstracts for their claims")
                .register(meters);
        Counter found = Counter.builder("claimboard.extraction.claims")
                .description("Claims found in abstracts that were read")
                .register(meters);
        return new Extractor(vocabulary, read -> () -> {
            Extraction extraction = reading.record(read);
            found.increment(extraction.claims().size());
            return extraction;
        });
    }

    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }
}
