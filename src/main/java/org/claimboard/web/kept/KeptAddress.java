package org.claimboard.web.kept;

import java.util.List;
import java.util.Optional;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;

/**
 * What an answer depends on beside the ledger and the program: everything in the request that any of these pages looks at.
 *
 * @param site scheme and host, which some answers name
 * @param address path and query, as they were sent
 * @param accept the kinds of answers that are wanted, as they were sent
 * @param gzip true where a compressed answer is understood
 */
record KeptAddress(String site, String address, String accept, boolean gzip) {
    private static final int LONGEST = 500;

    /** Nothing of their answers is anybody's own, and nothing changes but by the ledger. */
    private static final List<String> PREFIXES =
            List.of("/leaderboards", "/api/v1/leaderboards", "/embed/leaderboards", "/badges", "/cards", "/hardware");

    /** The front page. */
    private static final String HOME = "/";

    private static final List<String> PICTURES = List.of(".svg", ".png");
    private static final String CHARTS = "/charts";

    /** Somebody who is signed in, part of a file, and who has an answer already are for those who know of such things. */
    private static final List<String> FOR_OTHERS = List.of(
            "Authorization",
            "Cookie",
            "Range",
            "If-None-Match",
            "If-Modified-Since",
            "If-Match",
            "If-Unmodified-Since",
            "Origin");

    /** Empty where an answer may depend on more than this says. */
    static Optional<KeptAddress> of(HttpServerRequest request) {
        MultiMap headers = request.headers();
        if (request.method() != HttpMethod.GET
                || !isKept(request.path())
                || request.authority() == null
                || FOR_OTHERS.stream().anyMatch(headers::contains)) {
            return Optional.empty();
        }
        String encodings = headers.get("Accept-Encoding");
        String accept = String.join(",", headers.getAll("Accept"));
        KeptAddress address = new KeptAddress(
                request.scheme() + "://" + request.authority(),
                request.uri(),
                accept,
                encodings != null && encodings.contains("gzip") && !encodings.contains("gzip;q=0"));
        return address.length() > LONGEST ? Optional.empty() : Optional.of(address);
    }

    /** True where some of a resource's answers may be kept. */
    static boolean mayBeKept(String resourcePath) {
        return PREFIXES.contains(resourcePath) || resourcePath.equals(CHARTS) || resourcePath.equals(HOME);
    }

    private static boolean isKept(String path) {
        return path != null
                && (path.equals(HOME)
                        || PREFIXES.stream().anyMatch(path::startsWith)
                        || path.startsWith(CHARTS) && PICTURES.stream().anyMatch(path::endsWith));
    }

    int length() {
        return site.length() + address.length() + accept.length();
    }
}
