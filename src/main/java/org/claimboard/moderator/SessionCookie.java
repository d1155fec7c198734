package org.claimboard.moderator;

import jakarta.ws.rs.core.NewCookie;

/** The cookie that a signed-in browser keeps until it is closed. No script can read it, no other site sends it along. */
public final class SessionCookie {
    public static final String NAME = "claimboard_session";

    private SessionCookie() {}

    /** @param secure true where the browser reached us by TLS, itself or through a proxy */
    public static NewCookie holding(String token, boolean secure) {
        return cookie(token, secure).build();
    }

    public static NewCookie gone(boolean secure) {
        return cookie("", secure).maxAge(0).build();
    }

    private static NewCookie.Builder cookie(String value, boolean secure) {
        return new NewCookie.Builder(NAME)
                .value(value)
                .path("/")
                .httpOnly(true)
                .secure(secure)
                .sameSite(NewCookie.SameSite.LAX);
    }
}
