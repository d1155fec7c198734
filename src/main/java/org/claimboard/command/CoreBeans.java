package org.claimboard.command;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

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
    Extractor extractor(Vocabulary vocabulary) {
        return new Extractor(vocabulary);
    }

    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }
}
