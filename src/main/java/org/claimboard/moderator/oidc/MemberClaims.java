package org.claimboard.moderator.oidc;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;

import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;

import org.claimboard.problem.ProblemException;
import org.claimboard.problem.ProblemType;

/** Reads from a checked ID token whether its holder is a moderator, and under which name the ledger will know them. */
final class MemberClaims {
    /** No local account's name has a colon, so nobody can be taken for somebody else. */
    static final String PREFIX = "oidc:";

    private static final String NAME = "preferred_username";
    private static final int LONGEST = 80;
    private static final String BESIDE_LETTERS_AND_DIGITS = "._-@+";

    private final String roleClaim;
    private final String role;

    MemberClaims(String roleClaim, String role) {
        this.roleClaim = roleClaim;
        this.role = role;
    }

    String moderator(IDTokenClaimsSet token) {
        Map<String, Object> claims = token.toJSONObject();
        if (!hasRole(claims)) {
            throw new ProblemException(
                    ProblemType.FORBIDDEN,
                    "Your organisation knows you, but has not made you a moderator of Claimboard. Whoever runs this"
                            + " service can say whom to ask. Everybody may send a correction without signing in.");
        }
        return name(claims.get(NAME));
    }

    private boolean hasRole(Map<String, Object> claims) {
        Object held = claims.containsKey(roleClaim) ? claims.get(roleClaim) : inside(claims);
        if (held instanceof Collection<?> roles) {
            return roles.contains(role);
        }
        return held instanceof String text
                && (text.equals(role) || Arrays.asList(text.split(" ")).contains(role));
    }

    private Object inside(Map<String, Object> claims) {
        Object found = claims;
        for (String step : roleClaim.split("\\.")) {
            found = found instanceof Map<?, ?> object ? object.get(step) : null;
        }
        return found;
    }

    /** The ledger names moderators for ever, so a name must be plain. */
    private static String name(Object claim) {
        String name = claim instanceof String text ? text.strip().toLowerCase(Locale.ROOT) : "";
        boolean fits = !name.isEmpty()
                && PREFIX.length() + name.length() <= LONGEST
                && name.chars()
                        .allMatch(c -> c >= 'a' && c <= 'z'
                                || c >= '0' && c <= '9'
                                || BESIDE_LETTERS_AND_DIGITS.indexOf(c) >= 0);
        if (!fits) {
            throw new ProblemException(
                    ProblemType.FORBIDDEN,
                    "Your organisation tells no user name that the public history could show: it must have letters a to"
                            + " z, digits, dots, dashes, underscores, @ or +, and be shorter than "
                            + (LONGEST - PREFIX.length() + 1) + " characters.");
        }
        return PREFIX + name;
    }
}
