package org.claimboard.intake.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;

import org.claimboard.vocabulary.Vocabulary;

/**
 * The evaluation tables of Papers with Code: tasks › datasets › rows of a model with its metrics, with subtasks and
 * subdatasets nested in them.
 *
 * <p>A task's name may stand behind its tables, so the file is gone through twice: once for the names, once for the rows.
 */
final class EvaluationTablesReader implements FileReader {
    private static final int MOST_NAMES = 1_000_000;

    private final Vocabulary vocabulary;

    EvaluationTablesReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public void read(ForeignFile file, Findings findings) throws IOException {
        Map<String, String> names = new HashMap<>();
        ScoreReading scores = new ScoreReading(vocabulary, findings);
        try {
            try (InputStream in = new BufferedInputStream(file.content().open());
                    JsonParser parser = Json.parser(in)) {
                new Walk(parser, names, null, null).walk();
            }
            try (InputStream in = Utf8Input.of(file, findings);
                    JsonParser parser = Json.parser(new BufferedInputStream(in))) {
                new Walk(parser, names, scores, findings).walk();
            }
        } catch (JsonProcessingException e) {
            throw Json.unreadable(e);
        }
    }

    private static final class Walk {
        private final JsonParser parser;
        private final Map<String, String> names;
        private final ScoreReading scores;
        private final Findings findings;

        /** @param scores null where only the names are collected */
        Walk(JsonParser parser, Map<String, String> names, ScoreReading scores, Findings findings) {
            this.parser = parser;
            this.names = names;
            this.scores = scores;
            this.findings = findings;
        }

        void walk() throws IOException {
            if (parser.nextToken() != JsonToken.START_ARRAY) {
                throw new UnreadableFileException("A list of tasks is expected.");
            }
            each("$", (place, next) -> task(place));
            if (parser.nextToken() != null) {
                throw new UnreadableFileException("Something stands behind the list of tasks.");
            }
        }

        private interface Item {
            void read(String place, int index) throws IOException;
        }

        /** Reads the list that the parser stands on. */
        private void each(String list, Item item) throws IOException {
            for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
                if (parser.currentToken() == JsonToken.START_OBJECT) {
                    item.read(list + "[" + i + "]", i);
                } else {
                    parser.skipChildren();
                }
            }
        }

        private void task(String place) throws IOException {
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String field = parser.currentName();
                JsonToken value = parser.nextToken();
                if (field.equals("task") && value.isScalarValue()) {
                    name(place);
                } else if (field.equals("datasets") && value == JsonToken.START_ARRAY) {
                    each(place + ".datasets", (at, i) -> dataset(at, place, ""));
                } else if (field.equals("subtasks") && value == JsonToken.START_ARRAY) {
                    each(place + ".subtasks", (at, i) -> task(at));
                } else {
                    parser.skipChildren();
                }
            }
        }

        /** @param above the place of the dataset that this one is a part of, or "" */
        private void dataset(String place, String task, String above) throws IOException {
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String field = parser.currentName();
                JsonToken value = parser.nextToken();
                if ((field.equals("dataset") || field.equals("subdataset")) && value.isScalarValue()) {
                    name(place);
                } else if (field.equals("subdatasets") && value == JsonToken.START_ARRAY) {
                    each(place + ".subdatasets", (at, i) -> dataset(at, task, place));
                } else if (field.equals("sota") && value == JsonToken.START_OBJECT) {
                    table(place, task, above);
                } else {
                    parser.skipChildren();
                }
            }
        }

        private void table(String dataset, String task, String above) throws IOException {
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String field = parser.currentName();
                if (parser.nextToken() == JsonToken.START_ARRAY && field.equals("rows") && scores != null) {
                    each(dataset + ".sota.rows", (at, i) -> row(at, task, datasetName(dataset, above)));
                } else {
                    parser.skipChildren();
                }
            }
        }

        private String datasetName(String dataset, String above) {
            String own = names.get(dataset);
            String whole = names.get(above);
            return whole == null || own == null ? own : whole + ", " + own;
        }

        private void name(String place) throws IOException {
            String text = parser.getText().strip();
            if (scores == null && !text.isEmpty()) {
                names.put(place, text);
                if (names.size() > MOST_NAMES) {
                    throw new UnreadableFileException("The file names more tasks and datasets than any such file.");
                }
            }
        }

        private void row(String place, String taskPlace, String dataset) throws IOException {
            JsonNode row = Json.tree(parser);
            JsonNode metrics = row.path("metrics");
            String system = Json.text(row, "model_name");
            if (!metrics.isObject() || metrics.isEmpty()) {
                findings.refuse(place, "no-value", "The row has no metrics.");
                return;
            }
            String task = names.get(taskPlace);
            PaperHint paper = paper(place, row);
            metrics.properties().forEach(metric -> {
                String at = place + ".metrics['" + metric.getKey() + "']";
                if (!metric.getValue().isTextual()) {
                    findings.refuse(at, "no-value", "The value is neither a text nor a number.");
                    return;
                }
                scores.read(new Score(
                        at,
                        Arrays.asList(
                                task, dataset, metric.getKey(), system, paper.arxivId(), paper.url(), paper.title()),
                        paper,
                        Score.About.system(system, task, dataset),
                        metric.getKey(),
                        metric.getValue().textValue(),
                        false));
            });
        }

        private PaperHint paper(String place, JsonNode row) {
            String code = row.path("code_links").path(0).path("url").asText(null);
            return new PaperFields(place, findings)
                    .hint(new PaperFields.Said(
                            Json.text(row, "paper_title"),
                            null,
                            null,
                            Json.text(row, "paper_date"),
                            Json.text(row, "paper_url"),
                            code));
        }
    }
}
