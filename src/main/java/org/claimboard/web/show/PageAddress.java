package org.claimboard.web.show;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.ws.rs.core.UriInfo;

/**
 * The address of the page that is asked for, as the start of the links on it: the same with another page, another
 * order, or as CSV. Empty parameters are left out.
 */
public final class PageAddress {
    private final String path;
    private final Map<String, List<String>> parameters;

    private PageAddress(String path, Map<String, List<String>> parameters) {
        this.path = path;
        this.parameters = parameters;
    }

    public static PageAddress of(UriInfo uri) {
        Map<String, List<String>> stated = new LinkedHashMap<>();
        uri.getQueryParameters().forEach((name, values) -> {
            List<String> kept =
                    values.stream().filter(value -> !value.isBlank()).toList();
            if (!kept.isEmpty()) {
                stated.put(name, kept);
            }
        });
        return new PageAddress(uri.getRequestUri().getRawPath(), stated);
    }

    /** The value of a parameter, or "". */
    public String value(String name) {
        return parameters.containsKey(name) ? parameters.get(name).get(0) : "";
    }

    public String page(int number) {
        return with("page", number == 1 ? "" : Integer.toString(number)).toString();
    }

    /** Another search on the same page, from its first page and in the order that suits it. */
    public String asking(String q) {
        return with("q", q).with("page", "").with("sort", "").toString();
    }

    /** The same rows in another order, from the first page. */
    public String sortedBy(String order) {
        return with("page", "").with("sort", order).toString();
    }

    /** The path without any parameters. */
    public String place() {
        return path;
    }

    /** The page below this one, with the same filter: {@code /leaderboards?hardware=gpu} → {@code /leaderboards/x?hardware=gpu}. */
    public String under(String name) {
        return new PageAddress(path + "/" + encode(name), parameters).toString();
    }

    /** The same table as CSV: same filter and order, all pages. */
    public String csv() {
        PageAddress whole = with("page", "").with("size", "");
        return new PageAddress(path + ".csv", whole.parameters).toString();
    }

    /** The same table in every format, as CSV first. */
    public List<FileLink> files() {
        return FileLink.all(csv(), false);
    }

    /** With one value for a parameter, or without it where the value is empty. */
    public PageAddress with(String name, String value) {
        Map<String, List<String>> changed = new LinkedHashMap<>(parameters);
        if (value.isEmpty()) {
            changed.remove(name);
        } else {
            changed.put(name, List.of(value));
        }
        return new PageAddress(path, changed);
    }

    @Override
    public String toString() {
        List<String> pairs = new ArrayList<>();
        parameters.forEach((name, values) -> values.forEach(value -> pairs.add(encode(name) + "=" + encode(value))));
        return pairs.isEmpty() ? path : path + "?" + String.join("&", pairs);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
