package org.claimboard.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;

/** One entry of a vocabulary file, read field by field; whatever is wrong is told with the file and the entry's name. */
final class YamlEntry {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final String file;
    private final String label;
    private final JsonNode node;

    private YamlEntry(String file, String label, JsonNode node) {
        this.file = file;
        this.label = label;
        this.node = node;
    }

    /** The entries of a list; {@code fields} are the only ones an entry may have. */
    static List<YamlEntry> list(String file, String listName, JsonNode list, String... fields) {
        if (list == null || !list.isArray()) {
            throw new VocabularyException(file, listName, "a list is expected here");
        }
        Set<String> known = new HashSet<>(Arrays.asList(fields));
        List<YamlEntry> entries = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            JsonNode node = list.get(i);
            String label = label(node, listName, i + 1);
            if (!node.isObject()) {
                throw new VocabularyException(file, label, "fields such as id and name are expected here");
            }
            node.fieldNames().forEachRemaining(field -> {
                if (!known.contains(field)) {
                    throw new VocabularyException(
                            file, label, "unknown field '" + field + "' (known: " + String.join(", ", fields) + ")");
                }
            });
            entries.add(new YamlEntry(file, label, node));
        }
        return entries;
    }

    /** "entry nvidia-a100", or where it has no usable id, its place: "entry number 3 of aliases". */
    private static String label(JsonNode node, String listName, int number) {
        String id = node.path("id").asText("");
        return id.isBlank() ? "entry number " + number + " of " + listName : "entry " + id.strip();
    }

    /** How to name the list below this entry, e.g. "below of nvidia". */
    String listName(String field) {
        return field + " of " + label.replaceFirst("^entry ", "");
    }

    String id() {
        String id = text("id");
        if (!ID.matcher(id).matches()) {
            throw wrong("the id '" + id + "' may hold only a-z, 0-9 and single - between them");
        }
        return id;
    }

    String text(String field) {
        return optionalText(field).orElseThrow(() -> wrong("the field '" + field + "' is missing"));
    }

    Optional<String> optionalText(String field) {
        JsonNode value = node.get(field);
        if (value == null || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isTextual() || value.asText().isBlank()) {
            throw wrong("the field '" + field + "' must be a text" + quoteHint(value));
        }
        return Optional.of(value.asText().strip());
    }

    boolean flag(String field) {
        JsonNode value = node.get(field);
        if (value == null || !value.isBoolean()) {
            throw wrong("the field '" + field + "' must be true or false");
        }
        return value.booleanValue();
    }

    List<String> texts(String field) {
        JsonNode values = node.get(field);
        if (values == null || values.isNull()) {
            return List.of();
        }
        if (!values.isArray()) {
            throw wrong("the field '" + field + "' must be a list");
        }
        List<String> texts = new ArrayList<>();
        for (JsonNode value : values) {
            if (!value.isTextual() || value.asText().isBlank()) {
                throw wrong("the list '" + field + "' holds something that is not a text" + quoteHint(value));
            }
            texts.add(value.asText().strip());
        }
        return texts;
    }

    /** YAML reads 3.10 as the number 3.1 and an empty place as null: only quotes keep what was written. */
    private static String quoteHint(JsonNode value) {
        return value.isNumber() || value.isBoolean() ? " (put " + value.asText() + " in quotes)" : "";
    }

    <E extends Enum<E>> E choice(String field, Class<E> type) {
        String value = text(field);
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(value.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> wrong("'" + value + "' is no " + field + " (one of "
                        + Arrays.stream(type.getEnumConstants())
                                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", "))
                        + ")"));
    }

    Optional<JsonNode> child(String field) {
        return Optional.ofNullable(node.get(field));
    }

    VocabularyException wrong(String what) {
        return new VocabularyException(file, label, what);
    }
}
