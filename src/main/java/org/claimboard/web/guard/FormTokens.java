package org.claimboard.web.guard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;

import org.claimboard.secret.SecretToken;
import org.claimboard.secret.ServerKey;

/**
 * The token that every form carries: a signature over a random cookie of the same browser. Another site can neither read
 * the cookie nor sign it; any instance can check it, and none keeps anything.
 *
 * <p>Each page carries another token, so that nobody can guess it from the length of compressed pages.
 */
@Named("formToken")
@RequestScoped
public class FormTokens {
    /** The field of the form. */
    static final String FIELD = "_token";

    static final String COOKIE = "claimboard-form";

    private static final long COOKIE_SECONDS = 30L * 24 * 60 * 60;

    private final CurrentVertxRequest request;
    private final ServerKey key;
    private String browser;

    FormTokens(CurrentVertxRequest request, ServerKey key) {
        this.request = request;
        this.key = key;
    }

    /** A token for a form on the page that is being made; the browser gets its cookie with it if it has none. */
    public String getValue() {
        String salt = SecretToken.create();
        return salt + "." + signature(salt, browser());
    }

    /** True where a token was made for the browser that sent it back. */
    boolean isValid(String token) {
        Cookie cookie = request.getCurrent().request().getCookie(COOKIE);
        int dot = token == null ? -1 : token.indexOf('.');
        if (cookie == null || dot < 0) {
            return false;
        }
        String expected = signature(token.substring(0, dot), cookie.getValue());
        return SecretToken.isSame(expected, token.substring(dot + 1));
    }

    private String signature(String salt, String cookie) {
        return key.sign("form", salt + "." + cookie);
    }

    private String browser() {
        if (browser == null) {
            RoutingContext context = request.getCurrent();
            Cookie known = context.request().getCookie(COOKIE);
            boolean usable = known != null && known.getValue().matches(SecretToken.PATTERN);
            browser = usable ? known.getValue() : SecretToken.create();
            context.response()
                    .addCookie(Cookie.cookie(COOKIE, browser)
                            .setPath("/")
                            .setHttpOnly(true)
                            // Strict would make another cookie, and with it every form that is open worthless,
                            // whenever somebody follows a link from elsewhere. No other site can post with either.
                            .setSameSite(CookieSameSite.LAX)
                            .setSecure("https".equals(context.request().scheme()))
                            .setMaxAge(COOKIE_SECONDS));
            // A page with somebody's token is nobody else's, and a stale one is worth nothing.
            context.response().putHeader("Cache-Control", "no-store");
        }
        return browser;
    }
}
