package org.claimboard.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * What the sign-in page shows.
 *
 * @param to where the moderator wants to go afterwards
 * @param name as it was typed
 * @param trouble why nobody was let in, or ""
 * @param seconds how long to wait before the next attempt, or 0
 * @param organisation the address of the other way in, or ""
 */
record SignInForm(String to, String name, String trouble, long seconds, String organisation) {

    static SignInForm empty(String to, boolean organisation) {
        String other =
                organisation ? OrganisationPages.PATH + "?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8) : "";
        return new SignInForm(to, "", "", 0, other);
    }

    SignInForm refused(String typed, String why) {
        return new SignInForm(to, typed, why, 0, organisation);
    }

    SignInForm waiting(String typed, long forSeconds) {
        return new SignInForm(to, typed, "", forSeconds, organisation);
    }
}
