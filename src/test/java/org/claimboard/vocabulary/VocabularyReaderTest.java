package org.claimboard.vocabulary;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** A wrong file stops the start with one line: file, entry, what is wrong. */
class VocabularyReaderTest {
    private static final String METRIC =
            "- {id: memory, name: Memory, direction: lower, dimension: bytes, efficiency: true, description: In use.}\n";
    private static final String AREAS = "areas: [{id: language, name: Language}]\n";
    private static final String TASK = "tasks: [{id: dialogue, name: Dialogue, area: language, cues: [chatbot]}]\n";
    private static final String ROOTS =
            "- {id: other, name: Other, level: class}\n- {id: not-stated, name: Not stated, level: class}\n";
    private static final String DATASET = "- {id: c4, name: C4, tasks: [dialogue]}\n";

    @Test
    void readsTheFourFiles() {
        Vocabulary vocabulary = read("hardware.yaml", ROOTS);
        assertThat(vocabulary.metric("memory")).get().satisfies(metric -> {
            assertThat(metric.unit()).isEqualTo("bytes");
            assertThat(metric.higherIsBetter()).isFalse();
        });
        assertThat(vocabulary.task("dialogue")).map(Task::area).contains("language");
        assertThat(vocabulary.dataset("c4")).map(Dataset::name).contains("C4");
    }

    @Test
    void letsALevelBeLeftOut() {
        Vocabulary vocabulary = read("hardware.yaml", ROOTS + below("class", "{id: b, name: B, level: device}"));
        assertThat(vocabulary.hardwareAtOrBelow("a")).containsExactly("a", "b");
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource({"wrongEntries", "wrongReferences", "wrongTrees", "wrongFiles"})
    void tellsWhatIsWrongInOneLine(String file, String text, String message) {
        assertThatThrownBy(() -> read(file, text))
                .isInstanceOf(VocabularyException.class)
                .hasMessageStartingWith(message)
                .message()
                .doesNotContain("\n");
    }

    static Stream<Arguments> wrongEntries() {
        return Stream.of(
                metrics(
                        METRIC.replace("name:", "nmae:"),
                        "entry memory: unknown field 'nmae' (known: id, name, direction"),
                metrics(METRIC.replace("name: Memory, ", ""), "entry memory: the field 'name' is missing"),
                metrics(METRIC.replace("id: memory, ", ""), "entry number 1 of metrics: the field 'id' is missing"),
                metrics(
                        METRIC.replace("id: memory", "id: ''"),
                        "entry number 1 of metrics: the field 'id' must be a text"),
                metrics(
                        METRIC.replace("id: memory", "id: {a: b}"),
                        "entry number 1 of metrics: the field 'id' must be"),
                metrics(
                        METRIC.replace("memory", "GPU memory"),
                        "entry GPU memory: the id 'GPU memory' may hold only a-z"),
                metrics(METRIC.replace("memory", "-memory"), "entry -memory: the id '-memory' may hold only"),
                metrics(METRIC.replace("memory", "\"gpu\\nmemory\""), "entry gpu memory: the id 'gpu memory' may hold"),
                metrics(METRIC.replace("lower", "down"), "entry memory: 'down' is no direction (one of higher, lower)"),
                metrics(METRIC.replace("bytes", "weight"), "entry memory: 'weight' is no dimension (one of time, rate"),
                metrics(
                        METRIC.replace("true", "yes please"),
                        "entry memory: the field 'efficiency' must be true or false"),
                metrics(
                        METRIC.replace("name: Memory", "name: 3.10"),
                        "entry memory: the field 'name' must be a text (put"),
                metrics(METRIC.replace("}", ", cues: memory}"), "entry memory: the field 'cues' must be a list"),
                metrics(
                        METRIC.replace("}", ", cues: [~]}"),
                        "entry memory: the list 'cues' holds something that is not"),
                metrics(
                        METRIC + "- memory\n",
                        "entry number 2 of metrics: fields such as id and name are expected here"),
                metrics(METRIC + METRIC, "entry memory: the id is there twice"),
                arguments("datasets.yaml", DATASET + DATASET, "datasets.yaml, entry c4: the id is there twice"));
    }

    static Stream<Arguments> wrongReferences() {
        return Stream.of(
                tasks(
                        AREAS + TASK.replace("area: language", "area: languages"),
                        "entry dialogue: unknown area 'languages'"),
                tasks(AREAS + TASK.replace("area: language, ", ""), "entry dialogue: the field 'area' is missing"),
                tasks(AREAS + TASK + "task: []\n", "file: unknown field 'task' (known: areas, tasks)"),
                tasks(AREAS, "tasks: a list is expected here"),
                tasks(TASK, "areas: a list is expected here"),
                datasets("{id: pile, name: Pile, tasks: [dialog]}", "entry pile: unknown task 'dialog'"),
                datasets("{id: c-4, name: Other}", "entry c-4: the spelling 'c-4' belongs to c4 already"),
                datasets(
                        "{id: pile, name: Pile, aliases: [c 4]}",
                        "entry pile: the spelling 'c 4' belongs to c4 already"),
                datasets("{id: pile, name: Pile, aliases: ['--']}", "entry pile: the spelling '--' has no letter and"));
    }

    static Stream<Arguments> wrongTrees() {
        return Stream.of(
                hardware(ROOTS + below("device", "{id: b, name: B}"), "entry a: a device must stand below a class"),
                hardware(ROOTS + below("class", "{id: b, name: B}"), "entry b: the field 'level' is missing"),
                hardware(
                        ROOTS + below("class", "{id: b, name: B, level: chip}"), "entry b: 'chip' is no level (one of"),
                hardware(
                        ROOTS + below("class", "{id: b, name: B, level: class}"),
                        "entry b: a class can't stand below a, a class"),
                hardware(
                        ROOTS
                                + below(
                                        "class",
                                        "{id: b, name: B, level: device, below: [{id: c, name: C, level: vendor}]}"),
                        "entry c: a vendor can't stand below b, a device"),
                hardware(ROOTS + below("class", ""), "below of a: a list is expected here"),
                hardware(
                        ROOTS + below("class", "{name: B, level: device}"),
                        "entry number 1 of below of a: the field 'id'"),
                hardware(
                        ROOTS + below("class", "{id: b, name: B, level: device, aliases: [Other]}"),
                        "entry b: the spelling 'Other' belongs to other already"),
                hardware("- {id: other, name: Other, level: class}", "entry not-stated: is missing"),
                hardware("- {id: not-stated, name: Not stated, level: class}", "entry other: is missing"));
    }

    static Stream<Arguments> wrongFiles() {
        return Stream.of(
                arguments("metrics.yaml", null, "metrics.yaml, file: is missing"),
                metrics("", "metrics: a list is expected here"),
                metrics("memory: lower\n", "metrics: a list is expected here"),
                metrics(METRIC + "- {id: power\n- {id: cost}\n", "line 3: is not YAML ("),
                metrics(METRIC + "- id: power\n  id: cost\n", "line 3: is not YAML (Duplicate field 'id'"),
                metrics(METRIC + "---\n" + METRIC, "file: holds more than one YAML document"),
                metrics(METRIC + "\u0007\n", "line 1: is not YAML ("));
    }

    @Test
    void tellsWhichFileOfADirectoryIsMissing(@TempDir Path directory) throws IOException {
        Files.writeString(directory.resolve("tasks.yaml"), AREAS + TASK);
        assertThatThrownBy(() -> VocabularyReader.from(directory))
                .isInstanceOf(VocabularyException.class)
                .hasMessage("metrics.yaml, file: is missing");
    }

    @Test
    void tellsWhichFileIsNotUtf8(@TempDir Path directory) throws IOException {
        Files.write(directory.resolve("tasks.yaml"), new byte[] {'a', ':', ' ', (byte) 0xFC, '\n'});
        assertThatThrownBy(() -> VocabularyReader.from(directory))
                .isInstanceOf(VocabularyException.class)
                .hasMessageStartingWith("tasks.yaml, ");
    }

    private static Vocabulary read(String file, String text) {
        Map<String, String> files = new HashMap<>(Map.of(
                "metrics.yaml", METRIC, "tasks.yaml", AREAS + TASK, "hardware.yaml", ROOTS, "datasets.yaml", DATASET));
        files.put(file, text);
        return VocabularyReader.read(name -> files.get(name) == null
                ? null
                : new ByteArrayInputStream(files.get(name).getBytes(StandardCharsets.UTF_8)));
    }

    private static String below(String level, String below) {
        return "- id: a\n  name: A\n  level: " + level + "\n  below:" + (below.isEmpty() ? "" : " [" + below + "]")
                + "\n";
    }

    private static Arguments metrics(String text, String wrong) {
        return arguments("metrics.yaml", text, "metrics.yaml, " + wrong);
    }

    private static Arguments tasks(String text, String wrong) {
        return arguments("tasks.yaml", text, "tasks.yaml, " + wrong);
    }

    private static Arguments hardware(String text, String wrong) {
        return arguments("hardware.yaml", text, "hardware.yaml, " + wrong);
    }

    private static Arguments datasets(String entry, String wrong) {
        return arguments("datasets.yaml", DATASET + "- " + entry + "\n", "datasets.yaml, " + wrong);
    }
}
