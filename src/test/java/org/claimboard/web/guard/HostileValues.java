package org.claimboard.web.guard;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** What nobody should send, the same each time for the same seed. */
final class HostileValues {
    /** Part of many values; where it comes up in an SQL statement, somebody wrote a value into one. */
    static final String MARK = "zq7x";

    static final String INJECTED = "x-injected";

    private static final List<String> VALUES = List.of(
            "",
            " ",
            MARK,
            "null",
            "true",
            "\0" + MARK,
            MARK + "\0",
            "../../../etc/passwd",
            "..\\..\\" + MARK,
            "%2e%2e%2f" + MARK,
            MARK + "'",
            MARK + "' or '1'='1",
            MARK + "\"; drop table claim; --",
            MARK + "') or 1=1 /*",
            MARK + " order by 1",
            "\\" + MARK,
            "<script>" + MARK + "</script>",
            "\"><img src=x onerror=" + MARK + ">",
            "${7*7}" + MARK,
            "{7*7}" + MARK,
            "{#include layout}" + MARK,
            "{{" + MARK + "}}",
            "-1",
            "0",
            "1",
            "2147483647",
            "2147483648",
            "9223372036854775807",
            "9223372036854775808",
            "-9223372036854775809",
            "1e308",
            "1e999999999",
            "-1e-999999999",
            "1e2147483648",
            "0." + "0".repeat(3000) + "1",
            "9".repeat(3000),
            "NaN",
            "Infinity",
            "-0",
            "0x1F",
            "\uFF11\uFF12",
            "1,000.5",
            "0000-00-00",
            "2026-02-30",
            "+999999999-12-31T23:59:59Z",
            "-999999999-01-01",
            "2026-01-01T00:00:00Z",
            "a".repeat(3000),
            "\uD83D\uDE00".repeat(400),
            "\u202E" + MARK,
            "\u0000\u0001\u001F\u007F",
            "\uFFFE\uFFFF",
            "e\u0301".repeat(300),
            MARK + "\r\n" + INJECTED + ": 1",
            MARK + "\n\n",
            "*",
            "%",
            "_",
            "?&=#",
            "[" + MARK,
            "((((((((((" + MARK,
            "\"" + MARK,
            "speedup >= 1e999999999",
            "task: task: task:",
            "latency < " + "9".repeat(400) + " ms",
            "year:99999999999",
            "-" + MARK,
            "csv",
            "ratio",
            "llm-inference",
            "inference-latency",
            "http://[" + MARK,
            "javascript:" + MARK,
            "//" + MARK + ".example",
            "https://" + MARK + ".example/\r\n");

    private static final List<String> BROKEN =
            List.of("%", "%z", "%zz", "%ff%fe", "%c0%af", "%ed%a0%80", "%00", "%u0041");

    private final Random random;

    HostileValues(Random random) {
        this.random = random;
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    boolean in(int hundred) {
        return random.nextInt(100) < hundred;
    }

    String value() {
        return one(VALUES);
    }

    /** For an address or a form: as a browser would write it, or as none would. */
    String encoded() {
        String value = value();
        return switch (random.nextInt(8)) {
            case 0 -> one(BROKEN) + MARK;
            case 1 -> percent(percent(value));
            // what a request line can't hold would end it, and only that would be tried
            case 2 ->
                value.codePoints()
                        .filter(c -> c > ' ' && c < 127 && c != '#')
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
            default -> percent(value);
        };
    }

    static String percent(String value) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : value.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain =
                    c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '.';
            encoded.append(plain ? String.valueOf(c) : String.format("%%%02X", (int) c));
        }
        return encoded.toString();
    }

    /** For a header: without what would end it, but for now and then. */
    String header() {
        String value = value();
        return in(5) ? value : value.replaceAll("[\\x00-\\x1F\\x7F]", "");
    }

    /** A JSON value: a hostile string, or something of another type than anybody expects. */
    String json() {
        return switch (random.nextInt(12)) {
            case 0 -> "null";
            case 1 -> "true";
            case 2 -> "1e999999999";
            case 3 -> "-9223372036854775809";
            case 4 -> "[]";
            case 5 -> "{}";
            case 6 -> "[[[\"" + MARK + "\"]]]";
            case 7 -> "{\"" + MARK + "\": {\"\": null}}";
            default -> quoted(value());
        };
    }

    static String quoted(String value) {
        StringBuilder text = new StringBuilder("\"");
        value.chars().forEach(c -> {
            if (c < ' ' || c == '"' || c == '\\' || c > 126) {
                text.append(String.format("\\u%04x", c));
            } else {
                text.append((char) c);
            }
        });
        return text.append('"').toString();
    }
}
