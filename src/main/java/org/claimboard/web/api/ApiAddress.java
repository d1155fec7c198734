package org.claimboard.web.api;

/** Which addresses are the API's. */
final class ApiAddress {
    private static final String API = "/api/v1/";

    private ApiAddress() {}

    /** @param path as it was asked for; a filter may have led the request to another resource since */
    static boolean is(String path) {
        return path != null && path.startsWith(API);
    }
}
