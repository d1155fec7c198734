package org.claimboard.intake;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;

/**
 * Takes what a program sends to be imported as the file it is. {@code curl --data-binary @tables.json} calls it the fields of
 * a form, and {@code curl -T} calls it nothing: the first would be parsed as a form, the second be asked for the part of one.
 *
 * <p>Only of whoever gives a name and password: the form of a page has a token in its fields, and it must be found there.
 */
@Singleton
class SentFile {
    private static final int BEFORE_ROUTING = 100;
    private static final String FORM = MediaType.APPLICATION_FORM_URLENCODED;

    void register(@Observes Filters filters) {
        filters.register(SentFile::nameType, BEFORE_ROUTING);
    }

    private static void nameType(RoutingContext context) {
        if (context.request().method() == HttpMethod.POST
                && context.normalizedPath().equals(ImportResource.ADDRESS)) {
            MultiMap headers = context.request().headers();
            String type = headers.get(HttpHeaders.CONTENT_TYPE);
            boolean program = headers.contains(HttpHeaders.AUTHORIZATION);
            if (program && (type == null || type.regionMatches(true, 0, FORM, 0, FORM.length()))) {
                headers.set(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_OCTET_STREAM);
            }
        }
        context.next();
    }
}
