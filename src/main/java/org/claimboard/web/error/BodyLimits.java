package org.claimboard.web.error;

import jakarta.inject.Singleton;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How long the body of a request may be: a file of somebody who says who they are, or what a form needs. */
@Singleton
class BodyLimits {
    private static final long OF_FORMS = 1L << 20;
    private static final String API = "/api/v1/imports";
    private static final String PAGE = "/moderate/import";

    private final long ofFiles;

    BodyLimits(@ConfigProperty(name = "claimboard.import.largest") MemorySize ofFiles) {
        this.ofFiles = ofFiles.asLongValue();
    }

    /** Where the server cuts a body off; who takes it counts as well, and says more of it. */
    long cutAt(RoutingContext context) {
        long limit = of(context);
        return limit + OF_FORMS;
    }

    long of(RoutingContext context) {
        String path = context.normalizedPath();
        boolean known = context.request().headers().contains(HttpHeaders.AUTHORIZATION)
                || context.request().headers().contains(HttpHeaders.COOKIE);
        return known && (path.equals(API) || path.equals(PAGE)) ? ofFiles : Math.min(OF_FORMS, ofFiles);
    }
}
