package org.claimboard.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Where a form leads afterwards; only to this site, whatever somebody put into the link. */
final class LocalAddress {
    private LocalAddress() {}

    /** The address itself where it is a path of this site, else empty. */
    static Optional<String> of(String text) {
        if (text == null || !text.startsWith("/") || text.startsWith("//") || text.contains("\\")) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(text);
            return uri.isAbsolute() || uri.getRawAuthority() != null ? Optional.empty() : Optional.of(text);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
