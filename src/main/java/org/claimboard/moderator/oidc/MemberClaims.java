package org.claimboard.moderator.oidc;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;

import org.claimboard.moderator.Vouched;
import org.claimboard.problem.ProblemException;
import org.claimboard.problem.ProblemType;

/** Reads from a checked ID token whether its holder is a moderator, and under which name the ledger will know them. */
final class MemberClaims {
    /** No local account's name has a colon, so nobody can be taken for somebody else. */
    static final String PREFIX = "oidc:";

    private static final String EMAIL = "email";
    private static final String EMAIL_VERIFIED = "email_verified";
    private static final int LONGEST = 80;
    private static final int LONGEST_SUBJECT = 255;
    private static final String BESIDE_LETTERS_AND_DIGITS = "._-@+";

    private final String roleClaim;
    private final Set<String> roles;
    private final String nameClaim;

    MemberClaims(String roleClaim, Set<String> roles, String nameClaim) {
        this.roleClaim = roleClaim;
        this.roles = roles;
        this.nameClaim = nameClaim;
    }

    /** @throws ProblemException (forbidden) where they are no moderator, or have no name that the ledger could carry */
    Vouched moderator(IDTokenClaimsSet token) {
        Map<String, Object> claims = token.toJSONObject();
        if (!hasRole(claims)) {
            throw forbidden(
                    "Your organisation knows you, but has not made you a moderator of Claimboard. Whoever runs this"
                            + " service can say whom to ask. Everybody may send a correction without signing in.");
        }
        String subject = token.getSubject().getValue();
        if (subject.length() > LONGEST_SUBJECT) {
            throw IssuerClient.refused("a subject is longer than OpenID Connect allows");
        }
        return new Vouched(token.getIssuer().getValue(), subject, name(trusted(claims, nameClaim)));
    }

    private boolean hasRole(Map<String, Object> claims) {
        Object held = trusted(claims, roleClaim);
        return held instanceof Collection<?> several ? several.stream().anyMatch(this::isRole) : isRole(held);
    }

    private boolean isRole(Object held) {
        return held instanceof String text && roles.contains(text);
    }

    /** Anybody may type any mail address somewhere; it is theirs only where the issuer has seen that it is. */
    private static Object trusted(Map<String, Object> claims, String claim) {
        if (claim.equals(EMAIL) && !Boolean.TRUE.equals(claims.get(EMAIL_VERIFIED))) {
            return null;
        }
        return claims.containsKey(claim) ? claims.get(claim) : inside(claims, claim);
    }

    private static Object inside(Map<String, Object> claims, String path) {
        Object found = claims;
        for (String step : path.split("\\.")) {
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
            throw forbidden(
                    "Your organisation tells no user name that the public history could show: it must have letters"
                            + " a to z, digits, dots, dashes, underscores, @ or +, and be shorter than "
                            + (LONGEST - PREFIX.length() + 1) + " characters.");
        }
        return PREFIX + name;
    }

    private static ProblemException forbidden(String sentence) {
        return new ProblemException(ProblemType.FORBIDDEN, sentence);
    }
}
