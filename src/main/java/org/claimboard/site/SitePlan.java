package org.claimboard.site;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.claimboard.digest.Sha256;

/**
 * Which addresses of the program are part of the copy, and in which file each stands. It is decided by the address alone,
 * so every page knows of every other whether it will be there.
 *
 * <p>{@code /claims/17} → {@code claims/17.html}; {@code /leaderboards/x/y?form=delta&page=2} →
 * {@code leaderboards/x/y.form-delta.page-2.html}; {@code /search?q=x} is not part of it.
 */
final class SitePlan {
    static final String NOT_FOUND = "404.html";

    private static final int HASH_LENGTH = 8;
    private static final String ASSETS = "/assets/";
    private static final Pattern ENDING =
            Pattern.compile("\\.(svg|png|csv-metadata\\.json|csv|json|ndjson|md|tex|bib|atom|xml)$");
    /** What every table is given away as, and what a board is beside it. */
    private static final String TABLE = "\\.(csv|json|ndjson|csv-metadata\\.json)";

    private static final String BOARD = "\\.(csv|json|ndjson|csv-metadata\\.json|md|tex|bib)";

    private static final Pattern UNSAFE = Pattern.compile("[^A-Za-z0-9_-]");

    /** Each kind of address, with the parameters under which it is a page of its own. */
    private static final List<Kind> KINDS = List.of(
            new Kind("/|/about|/leaderboards|/hardware|/charts"),
            new Kind("/papers|/claims|/ledger|/leaderboards/[^/.]+", "page"),
            new Kind("/corrections", "page", "status"),
            new Kind("/corrections/\\d+|/corrections/statistics" + TABLE + "|/claims/\\d+(" + TABLE + ")?"),
            new Kind("/(papers|hardware)/[^/.]+(" + TABLE + ")?"),
            new Kind("/leaderboards/[^/]+/[^/.]+", "form", "dataset", "origin", "page"),
            new Kind("/(leaderboards|hardware|papers|claims|ledger|corrections)" + TABLE, "status"),
            // the full tables, as the data package names them
            new Kind("/datapackage\\.json"),
            new Kind(
                    "/(claims|papers|corrections|ledger|metrics|tasks|hardware|datasets)\\.csv(-metadata\\.json)?",
                    "status",
                    "sort",
                    "raw"),
            new Kind("/leaderboards/[^/]+" + TABLE + "|/leaderboards/[^/]+/[^/]+" + BOARD, "form", "dataset", "origin"),
            new Kind("/embed/leaderboards/[^/]+/[^/]+", "form", "dataset", "origin"),
            new Kind("/charts/(coverage|[^/]+/[^/]+)", "form", "dataset", "origin", "theme"),
            new Kind("/feeds/[^?]+\\.atom|/badges/claims/\\d+\\.svg"));

    private static final Kind CARDS = new Kind("/cards/([^/]+/)?[^/]+\\.png", "form", "dataset", "origin");

    private record Kind(Pattern path, Set<String> parameters) {
        Kind(String path, String... parameters) {
            this(Pattern.compile(path), Set.of(parameters));
        }

        boolean holds(String asked, Set<String> stated) {
            return path.matcher(asked).matches() && parameters.containsAll(stated);
        }
    }

    private final Set<String> gallery;
    private final boolean cards;

    /**
     * @param gallery charts that are part of the copy whatever their parameters, as {@link #stem} gives them
     * @param cards whether pictures for links are part of it; nobody finds them in a copy that knows no address of its own
     */
    SitePlan(Set<String> gallery, boolean cards) {
        this.gallery = Set.copyOf(gallery);
        this.cards = cards;
    }

    /** @return where it stands below the copy's directory; empty where it is not part of it */
    Optional<String> file(String address) {
        int mark = address.indexOf('?');
        String path = mark < 0 ? address : address.substring(0, mark);
        if (path.startsWith(ASSETS)) {
            return Optional.of(path.substring(1));
        }
        Map<String, String> parameters = parameters(mark < 0 ? "" : address.substring(mark + 1));
        boolean never = path.endsWith("/correct") || path.contains("..") || path.equals("/charts/compose");
        boolean wanted = KINDS.stream().anyMatch(kind -> kind.holds(path, parameters.keySet()))
                || cards && CARDS.holds(path, parameters.keySet())
                || gallery.contains(stem(address));
        return wanted && !never ? Optional.of(name(path, parameters)) : Optional.empty();
    }

    /** A chart's address without its format and theme: the same for its page and each of its files. */
    static String stem(String address) {
        int mark = address.indexOf('?');
        String path =
                ENDING.matcher(mark < 0 ? address : address.substring(0, mark)).replaceFirst("");
        Map<String, String> parameters = parameters(mark < 0 ? "" : address.substring(mark + 1));
        parameters.remove("theme");
        return path + parameters;
    }

    private static String name(String path, Map<String, String> parameters) {
        Matcher stated = ENDING.matcher(path);
        String ending = stated.find() ? stated.group() : ".html";
        String base = path.equals("/") ? "/index" : ENDING.matcher(path).replaceFirst("");
        StringBuilder name = new StringBuilder(base.substring(1));
        parameters.forEach((parameter, value) ->
                name.append('.').append(parameter).append('-').append(safe(value)));
        return name.append(ending).toString();
    }

    /** Fit for a file's name; where that loses something, a hash tells it from others. */
    private static String safe(String value) {
        String safe = UNSAFE.matcher(value).replaceAll("-");
        return safe.equals(value) ? safe : safe + "-" + Sha256.of(value).substring(0, HASH_LENGTH);
    }

    private static Map<String, String> parameters(String query) {
        Map<String, String> parameters = new TreeMap<>();
        for (String pair : query.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                parameters.put(
                        pair.substring(0, equals),
                        URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
            }
        }
        return parameters;
    }
}
