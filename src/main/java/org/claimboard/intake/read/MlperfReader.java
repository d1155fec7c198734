package org.claimboard.intake.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;

import org.claimboard.vocabulary.Vocabulary;

/**
 * The {@code summary_results.json} of an MLPerf Inference release: one system, benchmark and scenario a row.
 *
 * <p>Results are comparable within one benchmark, scenario, suite and division only, so these together are the dataset.
 * {@code a#} counts the accelerators of one node, so the count is that times the nodes; a row without an accelerator
 * states no hardware, whatever its processor is.
 */
final class MlperfReader implements FileReader {
    /** What a benchmark is a task of (mlcommons.org/benchmarks); by the beginning of its name. */
    private static final Map<String, String> TASKS = Map.ofEntries(
            Map.entry("llama", "llm-inference"),
            Map.entry("mixtral", "llm-inference"),
            Map.entry("deepseek", "llm-inference"),
            Map.entry("gptj", "llm-inference"),
            Map.entry("resnet", "image-classification"),
            Map.entry("retinanet", "object-detection"),
            Map.entry("pointpainting", "object-detection"),
            Map.entry("stable-diffusion", "image-generation"),
            Map.entry("dlrm", "recommendation"),
            Map.entry("rgat", "graph-learning"),
            Map.entry("bert", "question-answering"),
            Map.entry("rnnt", "speech-recognition"),
            Map.entry("whisper", "speech-recognition"),
            Map.entry("3d-unet", "semantic-segmentation"));

    /** @param unit as a number has it */
    private record Measured(String metric, String unit) {}

    private static final Map<String, Measured> UNITS = Map.of(
            "Tokens/s", new Measured("throughput", " tokens/s"),
            "Samples/s", new Measured("throughput", " samples/s"),
            "Queries/s", new Measured("throughput", " queries/s"),
            "Latency (ms)", new Measured("inference-latency", " ms"),
            "Watts", new Measured("power", " W"));

    private final Vocabulary vocabulary;

    MlperfReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public void read(ForeignFile file, Findings findings) throws IOException {
        ScoreReading scores = new ScoreReading(vocabulary, findings);
        try (InputStream in = Utf8Input.of(file, findings);
                JsonParser parser = Json.parser(new BufferedInputStream(in))) {
            if (parser.nextToken() != JsonToken.START_ARRAY) {
                throw new UnreadableFileException("A list of results is expected.");
            }
            for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
                JsonNode row = Json.tree(parser);
                String place = "$[" + i + "]";
                if (row.isObject()) {
                    row(place, row, scores, findings);
                } else {
                    findings.refuse(place, "not-an-object", "A result as a JSON object is expected.");
                }
            }
        } catch (JsonProcessingException e) {
            throw Json.unreadable(e);
        }
    }

    private static void row(String place, JsonNode row, ScoreReading scores, Findings findings) {
        String benchmark = Json.text(row, "Model");
        if (benchmark == null || Json.text(row, "version") == null) {
            findings.refuse(place, "no-benchmark", "A result needs its benchmark (Model) and release (version).");
        } else if ("0".equals(Json.text(row, "compliance"))) {
            findings.refuse(place, "not-compliant", "The file itself says that the result is not compliant.");
        } else {
            result(place, row, "Performance", scores, findings);
            if (Json.text(row, "Power_Result") != null) {
                result(place, row, "Power", scores, findings);
            }
        }
    }

    private static void result(String place, JsonNode row, String what, ScoreReading scores, Findings findings) {
        String at = place + "." + what + "_Result";
        String value = Objects.requireNonNullElse(Json.text(row, what + "_Result"), "");
        String unit = Objects.requireNonNullElse(Json.text(row, what + "_Units"), "");
        Measured measured = UNITS.get(unit);
        if (measured == null) {
            findings.refuse(
                    at,
                    "unit",
                    "The unit is none of " + UNITS.keySet().stream().sorted().collect(Collectors.joining(", ")) + ".");
            return;
        }
        scores.read(new Score(
                at,
                Arrays.asList(
                        Json.text(row, "version"),
                        Json.text(row, "ID"),
                        Json.text(row, "Category"),
                        Json.text(row, "Suite"),
                        Json.text(row, "Model"),
                        Json.text(row, "UsedModel"),
                        Json.text(row, "Scenario"),
                        unit),
                release(place, row, findings),
                about(at, row, findings),
                measured.metric(),
                value.isEmpty() ? value : value + measured.unit(),
                false));
    }

    private static Score.About about(String place, JsonNode row, Findings findings) {
        String benchmark = Json.text(row, "Model");
        String system = joined(", ", Json.text(row, "Submitter"), Json.text(row, "System"));
        String task = TASKS.entrySet().stream()
                .filter(known -> benchmark.startsWith(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
        if (task == null) {
            findings.note(place, "no-task", "Nobody says here what task this benchmark is of, so none is stated.");
        }
        String dataset = joined(
                " ",
                "MLPerf",
                Json.text(row, "version"),
                benchmark + ",",
                Json.text(row, "Scenario"),
                Json.text(row, "Suite"),
                Json.text(row, "Category"));
        String hardware = Json.text(row, "Accelerator");
        return new Score.About(
                system.isEmpty() ? null : system,
                task,
                dataset,
                Json.text(row, "UsedModel"),
                hardware,
                hardware == null ? null : accelerators(row));
    }

    /** Null where the row does not say it as whole numbers, or where several kinds are mixed. */
    private static Integer accelerators(JsonNode row) {
        String each = Json.text(row, "a#");
        String nodes = Json.text(row, "Nodes");
        boolean counted = each != null
                && each.matches("[1-9]\\d{0,3}")
                && nodes != null
                && nodes.matches("[1-9]\\d{0,3}")
                && Json.text(row, "Accelerator").indexOf(',') < 0;
        return counted ? Integer.valueOf(Integer.parseInt(each) * Integer.parseInt(nodes)) : null;
    }

    /** The results of a release stand together in one place. */
    private static PaperHint release(String place, JsonNode row, Findings findings) {
        String details = Json.text(row, "Details");
        int tree = details == null ? -1 : details.indexOf("/tree/");
        String url = tree < 0 ? null : details.substring(0, tree);
        String version = Json.text(row, "version");
        return new PaperFields(place, findings)
                .hint(new PaperFields.Said("MLPerf results " + version, null, null, null, url, null));
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(between));
    }
}
