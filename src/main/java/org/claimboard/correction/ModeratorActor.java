package org.claimboard.correction;

/** How the ledger names a moderator; the prefix keeps the name apart from extractors and everybody else. */
final class ModeratorActor {
    private static final String PREFIX = "moderator/";

    private ModeratorActor() {}

    static String of(String moderator) {
        return PREFIX + moderator;
    }

    /** The moderator whom an entry of the ledger names; anybody else as they are named. */
    static String nameIn(String actor) {
        return actor.startsWith(PREFIX) ? actor.substring(PREFIX.length()) : actor;
    }
}
