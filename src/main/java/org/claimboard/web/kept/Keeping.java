package org.claimboard.web.kept;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPOutputStream;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;

/** An answer that is being made for the first time since the ledger grew. */
final class Keeping {
    private static final String PLACE = Keeping.class.getName();
    private static final int OK = 200;
    private static final int WORTH_COMPRESSING = 200;
    private static final String ENCODING = "Content-Encoding";

    /** These belong to one sending, not to the answer. */
    private static final Set<String> OF_THE_SENDING = Set.of(
            "content-length",
            "transfer-encoding",
            "connection",
            "date",
            "keep-alive",
            "x-request-id",
            "x-ledger-number");

    private final KeptAddress address;
    private final long ledgerNumber;
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private final List<Map.Entry<String, String>> headers = new ArrayList<>();

    Keeping(KeptAddress address, long ledgerNumber) {
        this.address = address;
        this.ledgerNumber = ledgerNumber;
    }

    void remember(RoutingContext request) {
        request.put(PLACE, this);
        request.addHeadersEndHandler(end -> request.response().headers().forEach(header -> {
            Map.Entry<String, String> one = Map.entry(header.getKey(), header.getValue());
            if (!OF_THE_SENDING.contains(header.getKey().toLowerCase(Locale.ROOT)) && !headers.contains(one)) {
                headers.add(one);
            }
        }));
    }

    static Optional<Keeping> of(RoutingContext request) {
        return Optional.ofNullable(request).map(one -> one.get(PLACE));
    }

    OutputStream body() {
        return body;
    }

    KeptAddress address() {
        return address;
    }

    /** Empty where the answer is an error, or has somebody's cookie, or says that it is not to be kept. */
    Optional<KeptAnswer> answer(int status) {
        // Within the second of a change an answer can't say when it changed; the next one can.
        boolean whole = !has("ETag") || has("Last-Modified");
        boolean forAll =
                status == OK && body.size() > 0 && whole && !has("Set-Cookie") && !says("Cache-Control", "no-store");
        return forAll ? Optional.of(compressed()) : Optional.empty();
    }

    private KeptAnswer compressed() {
        if (!address.gzip() || has(ENCODING) || body.size() < WORTH_COMPRESSING) {
            return new KeptAnswer(ledgerNumber, headers, Buffer.buffer(body.toByteArray()));
        }
        ByteArrayOutputStream smaller = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(smaller)) {
            body.writeTo(gzip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<Map.Entry<String, String>> told = new ArrayList<>(headers);
        told.add(Map.entry(ENCODING, "gzip"));
        return new KeptAnswer(ledgerNumber, told, Buffer.buffer(smaller.toByteArray()));
    }

    private boolean has(String name) {
        return headers.stream().anyMatch(header -> header.getKey().equalsIgnoreCase(name));
    }

    private boolean says(String name, String value) {
        return headers.stream()
                .anyMatch(header -> header.getKey().equalsIgnoreCase(name)
                        && header.getValue().contains(value));
    }
}
