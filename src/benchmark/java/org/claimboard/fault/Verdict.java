package org.claimboard.fault;

/** The line of {@code verify} that says how it is. */
final class Verdict {
    private Verdict() {}

    static String of(String printed) {
        return printed.lines()
                .filter(line -> line.startsWith("Sound: ") || line.startsWith("Broken"))
                .findFirst()
                .orElse(printed.lines().reduce((one, next) -> next).orElse("nothing"));
    }
}
