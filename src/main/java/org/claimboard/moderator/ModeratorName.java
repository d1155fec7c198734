package org.claimboard.moderator;

import java.util.List;
import java.util.Locale;

import org.claimboard.problem.FieldProblem;
import org.claimboard.problem.ProblemException;
import org.claimboard.problem.ProblemType;

/** What moderators may be called: the ledger names them for ever, so a name must be short and plain. */
final class ModeratorName {
    private static final int LONGEST = 40;

    private ModeratorName() {}

    /** As names are kept and compared. */
    static String plain(String typed) {
        return typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
    }

    static String checked(String typed) {
        String name = plain(typed);
        boolean fits = name.length() >= 2
                && name.length() <= LONGEST
                && isLetter(name.charAt(0))
                && name.chars().allMatch(c -> isLetter(c) || c >= '0' && c <= '9' || c == '.' || c == '-' || c == '_');
        if (!fits) {
            throw new ProblemException(
                    ProblemType.INVALID_PARAMETER,
                    List.of(
                            new FieldProblem(
                                    "name",
                                    "must have 2 to " + LONGEST
                                            + " letters a to z, digits, dots, dashes or underscores, and begin with a letter.")));
        }
        return name;
    }

    private static boolean isLetter(int c) {
        return c >= 'a' && c <= 'z';
    }
}
