package org.claimboard.download;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;

import io.vertx.core.http.HttpServerRequest;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import org.claimboard.problem.ProblemException;

/** How a table is asked for: as what, and on which terms. */
public class Asked {
    @RestPath
    String format;

    /** True leaves texts as they are, formulas of spreadsheets too. */
    @RestQuery
    boolean raw;

    @Context
    Request request;

    @Context
    UriInfo uri;

    @Context
    HttpServerRequest connection;

    Format format() {
        return Format.of(format).orElseThrow(() -> ProblemException.notFound("No table is given away as this."));
    }

    /** The address that was asked for, with its ending and its query. */
    String address() {
        String path = uri.getRequestUri().getRawPath();
        String query = uri.getRequestUri().getRawQuery();
        String table = path.substring((TableAddress.PREFIX + "/" + format).length());
        return table + format().ending() + (query == null ? "" : "?" + query);
    }

    /** The same table in another format. */
    String address(Format other) {
        String address = address();
        int query = address.indexOf('?');
        String path = query < 0 ? address : address.substring(0, query);
        return path.substring(0, path.length() - format().ending().length())
                + other.ending()
                + (query < 0 ? "" : address.substring(query));
    }
}
