package org.claimboard.extract;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** A fixed set of words of the language, written as lines of words: {@code Words.of("up to", "at most")} has four. */
final class Words {
    private Words() {}

    static Set<String> of(String... lines) {
        return Arrays.stream(lines)
                .flatMap(line -> Arrays.stream(line.split(" ")))
                .collect(Collectors.toUnmodifiableSet());
    }
}
