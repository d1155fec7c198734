package org.claimboard.web.guard;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.claimboard.moderator.Accounts;
import org.claimboard.moderator.SessionCookie;

/** Makes requests that go wrong in one or more places, of strangers and of moderators. */
final class HostileRequests {
    private static final List<String> METHODS = List.of(
            "GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PROPFIND", "CONNECT", "get", "ZQ7X");

    private static final List<String> HEADERS = List.of(
            "Accept",
            "Accept-Language",
            "Accept-Encoding",
            "Authorization",
            "Cookie",
            "Content-Type",
            "Content-Encoding",
            "Expect",
            "Forwarded",
            "If-Match",
            "If-Modified-Since",
            "If-None-Match",
            "Last-Event-ID",
            "Origin",
            "Range",
            "Referer",
            "Sec-Fetch-Site",
            "X-Forwarded-For",
            "X-Forwarded-Host",
            "X-Form-Token",
            "X-Request-Id",
            "traceparent");

    private static final List<String> TYPES = List.of(
            "application/json",
            "application/json; charset=utf-16",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "multipart/form-data; boundary=zq7x",
            "text/csv",
            "text/plain",
            "application/xml",
            ";;/",
            "");

    private static final List<String> JSON_FIELDS = List.of(
            "title",
            "abstract",
            "kind",
            "claim",
            "paper",
            "changes",
            "evidenceQuote",
            "evidenceUrl",
            "note",
            "contact",
            "token",
            "followToken",
            "reason",
            "revision",
            "verdict",
            "corrections",
            "ids");

    private static final List<String> CHANGES = List.of(
            "low",
            "high",
            "metric",
            "form",
            "task",
            "dataset",
            "model",
            "hardware",
            "hardwareCount",
            "quote",
            "qualifier",
            "unit",
            "baseline",
            "system",
            "valueText",
            "zq7x");

    private static final List<String> BODIES = List.of(
            "",
            "{",
            "[]",
            "null",
            "\"zq7x\"",
            "{\"claim\":1,\"claim\":2}",
            "\uFEFF{}",
            "{\"a\":".repeat(3000),
            "[".repeat(5000),
            "{}{}",
            "{\"abstract\": \"\\ud800\"}",
            "--zq7x\r\n",
            "--zq7x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"../../zq7x\"\r\n\r\nzq7x\r\n--zq7x--\r\n",
            "--zq7x\r\nContent-Disposition: form-data\r\n\r\n\r\n--zq7x--",
            "--zq7x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\0\"\r\nContent-Type: ;;\r\n\r\n\0\r\n--zq7x--",
            "%=%&&=&%zz=%ff",
            "a".repeat(20_000));

    /** Signing out would make the rest of the requests those of a stranger. */
    private static final Set<String> LEFT_OUT = Set.of("/moderate/sign-out");

    private final HostileValues values;
    private final List<ServedAddress> addresses;
    private final Accounts.Session session;
    private final String host;

    HostileRequests(Random random, List<ServedAddress> addresses, Accounts.Session session, String host) {
        this.values = new HostileValues(random);
        this.addresses = addresses;
        this.session = session;
        this.host = host;
    }

    /** The n-th request: every address has its turn, whatever comes by chance. */
    byte[] next(int n) {
        ServedAddress address = addresses.get(n % addresses.size());
        boolean known = values.in(50) && !LEFT_OUT.contains(address.path());
        String method = values.in(8) ? values.one(METHODS) : address.method();
        Map<String, String> headers = headers(known);
        String body = "";
        if (!address.reads()) {
            body = body(address, known, headers);
        }
        byte[] content = body.getBytes(StandardCharsets.UTF_8);
        if (!address.reads() || values.in(3)) {
            headers.putIfAbsent("Content-Length", Integer.toString(content.length));
        }
        StringBuilder head = new StringBuilder(method + " " + target(address) + " HTTP/1.1\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        byte[] start = head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8);
        byte[] whole = java.util.Arrays.copyOf(start, start.length + content.length);
        System.arraycopy(content, 0, whole, start.length, content.length);
        return whole;
    }

    private Map<String, String> headers(boolean known) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Host", values.in(2) ? values.header() : host);
        headers.put("Connection", "close");
        headers.put("Accept", values.in(50) ? "text/html" : "*/*");
        if (known) {
            headers.put("Cookie", SessionCookie.NAME + "=" + session.secret());
            headers.put("X-Form-Token", session.token());
        }
        for (int more = values.in(30) ? 2 : 0; more > 0; more--) {
            headers.put(values.one(HEADERS), values.header());
        }
        return headers;
    }

    private String target(ServedAddress address) {
        String path = values.in(70) ? address.example() : address.filled(name -> hole());
        if (values.in(5)) {
            path += values.one(
                    List.of("/", ".csv", ".json", ".ndjson", ".zq7x", "//", "/..", "/../..", ";a=b", "/%2e%2e"));
        }
        List<String> pairs = new ArrayList<>();
        List<String> names = address.queries().isEmpty() ? List.of("page", "zq7x", "asOf", "q") : address.queries();
        for (int more = values.in(85) ? 1 + (values.in(40) ? 2 : 0) : 0; more > 0; more--) {
            String name = values.in(95) ? values.one(names) : values.encoded();
            pairs.add(name + (values.in(97) ? "=" + values.encoded() : ""));
            if (values.in(8)) {
                pairs.add(name + "=" + values.encoded());
            }
        }
        return path + (pairs.isEmpty() ? "" : "?" + String.join("&", pairs));
    }

    /** What stands in an address for an id. */
    private String hole() {
        return values.encoded().replaceAll("[?# ]", "");
    }

    private String body(ServedAddress address, boolean known, Map<String, String> headers) {
        if (values.in(15)) {
            headers.put("Content-Type", values.one(TYPES));
            return values.one(BODIES);
        }
        if (address.form()) {
            headers.put("Content-Type", "application/x-www-form-urlencoded");
            List<String> pairs = new ArrayList<>(known ? List.of("token=" + session.token()) : List.of());
            for (String name : address.fields()) {
                if (values.in(80)) {
                    pairs.add(name + "=" + values.encoded());
                }
            }
            return String.join("&", pairs);
        }
        headers.put("Content-Type", "application/json");
        return values.in(50) ? correction() : object(JSON_FIELDS, 1 + (values.in(50) ? 3 : 0));
    }

    /** Right but for a few places, so that it is looked at closely. */
    private String correction() {
        return "{\"kind\":\"" + values.one(List.of("wrong-value", "wrong-coordinates", "not-a-claim", "missing-claim"))
                + "\",\"claim\":1,\"paper\":\"hierarchical-reasoning-model\",\"changes\":" + object(CHANGES, 2)
                + ",\"evidenceUrl\":" + (values.in(50) ? "\"https://e.example/\"" : values.json())
                + ",\"note\":" + values.json() + ",\"reason\":" + values.json() + "}";
    }

    private String object(List<String> names, int fields) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < fields; i++) {
            pairs.add("\"" + values.one(names) + "\":" + values.json());
        }
        return "{" + String.join(",", pairs) + "}";
    }
}
