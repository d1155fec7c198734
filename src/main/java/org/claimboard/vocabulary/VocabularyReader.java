package org.claimboard.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;

/**
 * Reads and validates the four vocabulary files {@code metrics.yaml}, {@code tasks.yaml}, {@code hardware.yaml} and
 * {@code datasets.yaml}.
 *
 * <p>Whatever is wrong is thrown as a {@link VocabularyException} of one line, e.g.
 * {@code tasks.yaml, entry llm-inference: unknown area 'languages'}.
 */
public final class VocabularyReader {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory())
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private static final String[] HARDWARE_FIELDS = {"id", "name", "aliases", "level", "below"};

    /** Opens one vocabulary file by its name; returns null where there is none. */
    @FunctionalInterface
    public interface Source {
        InputStream open(String file) throws IOException;
    }

    private final Source source;

    private VocabularyReader(Source source) {
        this.source = source;
    }

    /** The vocabulary that ships with the program. */
    public static Vocabulary shipped() {
        return read(file -> VocabularyReader.class.getResourceAsStream("/data/vocabulary/" + file));
    }

    /** A vocabulary of one's own, from a directory that holds the four files. */
    public static Vocabulary from(Path directory) {
        return read(file -> {
            Path path = directory.resolve(file);
            return Files.exists(path) ? Files.newInputStream(path) : null;
        });
    }

    /** Reads the four files from wherever {@code source} finds them. */
    public static Vocabulary read(Source source) {
        VocabularyReader reader = new VocabularyReader(source);
        JsonNode tasks = reader.yaml("tasks.yaml");
        requireOnly("tasks.yaml", tasks, List.of("areas", "tasks"));
        return new Vocabulary(
                reader.metrics(), reader.areas(tasks), reader.tasks(tasks), reader.hardware(), reader.datasets());
    }

    private List<Metric> metrics() {
        List<Metric> metrics = new ArrayList<>();
        for (YamlEntry entry : YamlEntry.list(
                "metrics.yaml",
                "metrics",
                yaml("metrics.yaml"),
                "id",
                "name",
                "direction",
                "dimension",
                "efficiency",
                "cues",
                "inverseCues",
                "notCues",
                "context",
                "byUnit",
                "refines",
                "assumedFor",
                "description")) {
            metrics.add(new Metric(
                    entry.id(),
                    entry.text("name"),
                    entry.choice("direction", Direction.class),
                    entry.choice("dimension", Dimension.class),
                    entry.flag("efficiency"),
                    entry.texts("cues"),
                    hints(entry),
                    entry.text("description")));
        }
        return metrics;
    }

    private static MetricHints hints(YamlEntry entry) {
        return new MetricHints(
                entry.texts("inverseCues"),
                entry.texts("notCues"),
                entry.texts("context"),
                entry.child("byUnit").isPresent() && entry.flag("byUnit"),
                entry.optionalText("refines"),
                entry.texts("assumedFor"));
    }

    private List<Area> areas(JsonNode tasks) {
        return YamlEntry.list("tasks.yaml", "areas", tasks.get("areas"), "id", "name").stream()
                .map(entry -> new Area(entry.id(), entry.text("name")))
                .toList();
    }

    private List<Task> tasks(JsonNode tasks) {
        return YamlEntry.list("tasks.yaml", "tasks", tasks.get("tasks"), "id", "name", "area", "cues").stream()
                .map(entry -> new Task(entry.id(), entry.text("name"), entry.text("area"), entry.texts("cues")))
                .toList();
    }

    private List<Dataset> datasets() {
        return YamlEntry.list("datasets.yaml", "datasets", yaml("datasets.yaml"), "id", "name", "aliases", "tasks")
                .stream()
                .map(entry -> new Dataset(entry.id(), entry.text("name"), entry.texts("aliases"), entry.texts("tasks")))
                .toList();
    }

    private List<HardwareTarget> hardware() {
        List<HardwareTarget> targets = new ArrayList<>();
        addHardware(
                targets,
                YamlEntry.list("hardware.yaml", "hardware", yaml("hardware.yaml"), HARDWARE_FIELDS),
                Optional.empty());
        return targets;
    }

    private static void addHardware(
            List<HardwareTarget> targets, List<YamlEntry> entries, Optional<HardwareTarget> parent) {
        for (YamlEntry entry : entries) {
            HardwareLevel level = entry.choice("level", HardwareLevel.class);
            requireBelow(entry, level, parent);
            HardwareTarget target = new HardwareTarget(
                    entry.id(), entry.text("name"), level, parent.map(HardwareTarget::id), entry.texts("aliases"));
            targets.add(target);
            entry.child("below")
                    .map(below -> YamlEntry.list("hardware.yaml", entry.listName("below"), below, HARDWARE_FIELDS))
                    .ifPresent(below -> addHardware(targets, below, Optional.of(target)));
        }
    }

    private static void requireBelow(YamlEntry entry, HardwareLevel level, Optional<HardwareTarget> parent) {
        if (parent.isEmpty() && level != HardwareLevel.CLASS) {
            throw entry.wrong("a " + word(level) + " must stand below a class");
        }
        if (parent.isPresent() && level.compareTo(parent.get().level()) <= 0) {
            throw entry.wrong("a " + word(level) + " can't stand below "
                    + parent.get().id() + ", a " + word(parent.get().level()));
        }
    }

    private static String word(HardwareLevel level) {
        return level.name().toLowerCase(Locale.ROOT);
    }

    private static void requireOnly(String file, JsonNode map, List<String> known) {
        map.fieldNames().forEachRemaining(field -> {
            if (!known.contains(field)) {
                throw new VocabularyException(
                        file, "file", "unknown field '" + field + "' (known: " + String.join(", ", known) + ")");
            }
        });
    }

    private JsonNode yaml(String file) {
        try (InputStream in = source.open(file)) {
            if (in == null) {
                throw new VocabularyException(file, "file", "is missing");
            }
            return YAML.readTree(in);
        } catch (MismatchedInputException e) {
            throw new VocabularyException(
                    file, "file", "holds more than one YAML document (a line '---' in its middle)");
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            throw new VocabularyException(
                    file,
                    at == null ? "file" : "line " + at.getLineNr(),
                    "is not YAML (" + firstLine(e.getOriginalMessage()) + ")");
        } catch (IOException e) {
            throw new VocabularyException(file, "file", "can't be read (" + e.getMessage() + ")");
        }
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }
}
