package org.claimboard.web.kept;

import java.util.List;
import java.util.Map;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;

/**
 * An answer as it was sent.
 *
 * @param ledgerNumber of the last entry when it was asked for; what it shows is as new as that, or newer
 */
record KeptAnswer(long ledgerNumber, List<Map.Entry<String, String>> headers, Buffer body) {
    KeptAnswer {
        headers = List.copyOf(headers);
    }

    int weight() {
        return body.length()
                + headers.stream()
                        .mapToInt(header ->
                                header.getKey().length() + header.getValue().length())
                        .sum();
    }

    void send(HttpServerResponse response) {
        // Some are set already, for every answer alike.
        headers.forEach(header -> response.headers().remove(header.getKey()));
        headers.forEach(header -> response.headers().add(header.getKey(), header.getValue()));
        response.end(body);
    }
}
