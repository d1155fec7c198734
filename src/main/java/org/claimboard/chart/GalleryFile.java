package org.claimboard.chart;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;

/** Reads the definitions of charts from YAML; whatever is wrong is told with the entry it stands in. */
public final class GalleryFile {
    static final String NAME = "charts/gallery.yaml";

    private static final Set<String> FIELDS = new TreeSet<>(Set.of("id", "title", "query", "kind", "size"));
    private static final Set<String> PARAMETERS =
            Set.of("form", "dataset", "hardware", "view", "model", "qualifier", "year", "status", "against", "rows");
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern PLACE = Pattern.compile("[a-z0-9-]+(/[a-z0-9-]+)?");

    private GalleryFile() {}

    /** @throws GalleryException where the file that ships with the program is wrong */
    public static void check() {
        shipped();
    }

    static List<ChartDefinition> shipped() {
        InputStream file = GalleryFile.class.getResourceAsStream("/" + NAME);
        return read(Objects.requireNonNull(file, "the program ships without " + NAME));
    }

    /** @throws GalleryException naming the first entry that is wrong */
    static List<ChartDefinition> read(InputStream yaml) {
        JsonNode list = parse(yaml);
        if (list == null || !list.isArray()) {
            throw new GalleryException("the whole file", "a list of charts is expected here");
        }
        List<ChartDefinition> definitions = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < list.size(); i++) {
            ChartDefinition definition = definition(list.get(i), i + 1);
            if (!ids.add(definition.id())) {
                throw new GalleryException("entry " + definition.id(), "the id is there twice");
            }
            definitions.add(definition);
        }
        return definitions;
    }

    private static JsonNode parse(InputStream yaml) {
        try (yaml) {
            return new ObjectMapper(new YAMLFactory()).readTree(yaml);
        } catch (JsonProcessingException e) {
            throw new GalleryException("line " + e.getLocation().getLineNr(), e.getOriginalMessage());
        } catch (IOException e) {
            throw new GalleryException("the whole file", "it can't be read");
        }
    }

    private static ChartDefinition definition(JsonNode node, int number) {
        String id = node.path("id").asText("").strip();
        String entry = id.isEmpty() ? "entry number " + number : "entry " + id;
        if (!node.isObject()) {
            throw new GalleryException(entry, "fields such as id and title are expected here");
        }
        node.fieldNames().forEachRemaining(field -> {
            if (!FIELDS.contains(field)) {
                throw new GalleryException(
                        entry, "unknown field '" + field + "' (known: " + String.join(", ", FIELDS) + ")");
            }
        });
        if (!ID.matcher(text(node, "id", entry)).matches()) {
            throw new GalleryException(entry, "the id '" + id + "' may hold only a-z, 0-9 and single - between them");
        }
        String query = text(node, "query", entry);
        int mark = query.indexOf('?');
        String place = mark < 0 ? query : query.substring(0, mark);
        ChartKind kind =
                choice(node, "kind", ChartKind::of, ChartKind.ids(), entry).orElse(ChartKind.BAR);
        checkPlace(place, kind, entry);
        return new ChartDefinition(
                id,
                text(node, "title", entry),
                place,
                mark < 0 ? Map.of() : parameters(query.substring(mark + 1), entry),
                kind,
                choice(node, "size", ChartSize::of, ChartSize.ids(), entry).orElse(ChartSize.MEDIUM));
    }

    private static void checkPlace(String place, ChartKind kind, String entry) {
        String expected =
                switch (kind) {
                    case HEATMAP -> ChartQuery.Coverage.PLACE;
                    case BOX -> ChartQuery.Spread.PLACE + "/METRIC";
                    default -> "TASK/METRIC";
                };
        boolean right = PLACE.matcher(place).matches()
                && (place.indexOf('/') > 0) == (kind != ChartKind.HEATMAP)
                && place.startsWith(ChartQuery.Spread.PLACE + "/") == (kind == ChartKind.BOX)
                && place.equals(ChartQuery.Coverage.PLACE) == (kind == ChartKind.HEATMAP);
        if (!right) {
            throw new GalleryException(
                    entry, "the query of a " + kind.id() + " begins with " + expected + ", not with '" + place + "'");
        }
    }

    private static Map<String, String> parameters(String query, String entry) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String pair : query.split("&")) {
            int equals = pair.indexOf('=');
            String name = equals < 0 ? pair : pair.substring(0, equals);
            if (equals < 0 || equals == pair.length() - 1 || !PARAMETERS.contains(name)) {
                throw new GalleryException(
                        entry,
                        "'" + pair + "' is no part of a query (name=value with one of "
                                + String.join(", ", new TreeSet<>(PARAMETERS)) + ")");
            }
            parameters.put(name, pair.substring(equals + 1));
        }
        return parameters;
    }

    private static String text(JsonNode node, String field, String entry) {
        JsonNode value = node.get(field);
        if (value == null || value.isNull()) {
            throw new GalleryException(entry, "the field '" + field + "' is missing");
        }
        if (!value.isTextual() || value.asText().isBlank()) {
            throw new GalleryException(entry, "the field '" + field + "' must be a text");
        }
        return value.asText().strip();
    }

    private static <E> Optional<E> choice(
            JsonNode node, String field, Function<String, Optional<E>> parse, List<String> known, String entry) {
        if (!node.has(field)) {
            return Optional.empty();
        }
        String text = text(node, field, entry);
        return Optional.of(parse.apply(text)
                .orElseThrow(() -> new GalleryException(
                        entry, "'" + text + "' is no " + field + " (one of " + String.join(", ", known) + ")")));
    }
}
