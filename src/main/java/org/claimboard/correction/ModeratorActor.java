package org.claimboard.correction;

/** How the ledger names a moderator; the prefix keeps the name apart from extractors and everybody else. */
final class ModeratorActor {
    private ModeratorActor() {}

    static String of(String moderator) {
        return "moderator/" + moderator;
    }
}
