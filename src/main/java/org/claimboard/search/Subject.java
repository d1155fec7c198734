package org.claimboard.search;

import java.util.Optional;

import org.claimboard.normalise.Form;

/**
 * What a number is about.
 *
 * @param words what was taken for a metric and is none; else empty
 * @param anything true for "value", which is any metric in any form
 */
record Subject(
        int start,
        Optional<MetricWords.Phrase> phrase,
        Optional<Form> form,
        String words,
        boolean anything,
        boolean year) {
    static Subject nothing(int start) {
        return new Subject(start, Optional.empty(), Optional.empty(), "", false, false);
    }

    static Subject of(int start, MetricWords.Phrase phrase) {
        return new Subject(start, Optional.of(phrase), Optional.empty(), "", false, false);
    }

    static Subject unknown(int start, String words) {
        return new Subject(start, Optional.empty(), Optional.empty(), words, false, false);
    }

    static Subject ofYear(int start) {
        return new Subject(start, Optional.empty(), Optional.empty(), "", false, true);
    }

    static boolean isForm(String word) {
        return Numbers.form(word).isPresent() || word.equalsIgnoreCase("value");
    }

    Subject withForm(int newStart, String word) {
        return new Subject(newStart, phrase, Numbers.form(word), words, word.equalsIgnoreCase("value"), year);
    }

    Subject withPhrase(int newStart, MetricWords.Phrase newPhrase) {
        return new Subject(newStart, Optional.of(newPhrase), form, words, anything, year);
    }
}
