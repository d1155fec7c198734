package org.claimboard.moderator.oidc;

import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import com.nimbusds.oauth2.sdk.id.Audience;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.Subject;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.claimboard.moderator.Vouched;
import org.claimboard.problem.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class MemberClaimsTest {
    private static final Map<String, Object> ANN = Map.of("preferred_username", "Ann");

    static Stream<Arguments> rolesThatCount() {
        return Stream.of(
                arguments("groups", Map.of("groups", List.of("all", "desk"))),
                arguments("groups", Map.of("groups", "desk")),
                arguments("groups", Map.of("groups", List.of("second-desk"))),
                arguments("realm_access.roles", Map.of("realm_access", Map.of("roles", List.of("desk")))),
                arguments("https://x.example/roles", Map.of("https://x.example/roles", List.of("desk"))));
    }

    @ParameterizedTest
    @MethodSource("rolesThatCount")
    void whoHasARoleIsAModerator(String claim, Map<String, Object> claims) {
        assertThat(new MemberClaims(claim, Set.of("desk", "second-desk"), "preferred_username")
                        .moderator(token(ANN, claims)))
                .isEqualTo(new Vouched("https://issuer.example", "subject 1", "oidc:ann"));
    }

    static Stream<Arguments> rolesThatDoNot() {
        return Stream.of(
                arguments("groups", Map.of()),
                arguments("groups", Map.of("groups", "all desk")),
                arguments("groups", Map.of("groups", List.of("Desk", "desk-of-old", ""))),
                arguments("groups", Map.of("groups", Arrays.asList(1, null, Map.of("desk", true)))),
                arguments("groups", Map.of("groups", Map.of("desk", true))),
                arguments("groups.desk", Map.of("groups", Map.of("desk", true))),
                arguments("realm_access.roles", Map.of("realm_access", List.of("desk"))));
    }

    @ParameterizedTest
    @MethodSource("rolesThatDoNot")
    void everybodyElseIsNone(String claim, Map<String, Object> claims) {
        assertThatThrownBy(() ->
                        new MemberClaims(claim, Set.of("desk"), "preferred_username").moderator(token(ANN, claims)))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("has not made you a moderator");
    }

    @Test
    void aMailAddressCountsWhereTheIssuerHasSeenThatItIsTheirs() {
        MemberClaims claims = new MemberClaims("email", Set.of("ann@claims.example"), "email");
        Map<String, Object> mail = Map.of("email", "ann@claims.example");
        assertThat(claims.moderator(token(mail, Map.of("email_verified", true))).name())
                .isEqualTo("oidc:ann@claims.example");
        List<Map<String, Object>> unseenOnes =
                List.of(Map.of(), Map.of("email_verified", false), Map.of("email_verified", "true"));
        for (Map<String, Object> unseen : unseenOnes) {
            assertThatThrownBy(() -> claims.moderator(token(mail, unseen))).isInstanceOf(ProblemException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "an<b>", "anna:eve", "zoë", "ann other"})
    void refusesANameThatTheHistoryCouldNotCarry(String name) {
        assertThatThrownBy(() -> new MemberClaims("groups", Set.of("desk"), "preferred_username")
                        .moderator(token(Map.of("preferred_username", name), Map.of("groups", "desk"))))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("user name");
    }

    private static IDTokenClaimsSet token(Map<String, Object> some, Map<String, Object> others) {
        IDTokenClaimsSet token = new IDTokenClaimsSet(
                new Issuer("https://issuer.example"),
                new Subject("subject 1"),
                List.of(new Audience("claimboard")),
                new Date(1),
                new Date(0));
        some.forEach(token::setClaim);
        others.forEach(token::setClaim);
        return token;
    }
}
