package org.claimboard.intake.read;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.claimboard.vocabulary.Vocabulary;

/**
 * A model index in YAML, in both its shapes: the file of Papers with Code ({@code Collections:}, {@code Models:}) and the
 * {@code model-index:} in the front matter of a model card of Hugging Face.
 */
final class ModelIndexReader implements FileReader {
    private final Vocabulary vocabulary;

    ModelIndexReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public void read(ForeignFile file, Findings findings) throws IOException {
        Object root = PlainYaml.load(file, findings);
        if (!(root instanceof Map<?, ?> index)) {
            throw new UnreadableFileException("A model index with its models is expected.");
        }
        ScoreReading scores = new ScoreReading(vocabulary, findings);
        if (index.get("model-index") instanceof List<?> models) {
            new Card(scores, findings).models(models);
        } else if (index.get("Models") instanceof List<?> models) {
            new Index(scores, findings, index.get("Collections")).models(models);
        } else {
            throw new UnreadableFileException("The file has neither 'model-index' nor 'Models' with a list.");
        }
    }

    /** A text or a number; null for anything else. */
    private static String text(Object value) {
        boolean plain = value instanceof String || value instanceof Number;
        return plain && !value.toString().isBlank() ? value.toString().strip() : null;
    }

    private static Map<?, ?> map(Object value) {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }

    private static List<?> list(Object value) {
        return value instanceof List<?> list ? list : value instanceof Map<?, ?> ? List.of(value) : List.of();
    }

    /** The file of Papers with Code: values such as "56.55%" under the metric's name. */
    private static final class Index {
        private final ScoreReading scores;
        private final Findings findings;
        private final Map<String, String> papers = new HashMap<>();

        Index(ScoreReading scores, Findings findings, Object collections) {
            this.scores = scores;
            this.findings = findings;
            for (Object collection : list(collections)) {
                String name = text(map(collection).get("Name"));
                String paper = paper(map(collection).get("Paper"));
                if (name != null && paper != null) {
                    papers.put(name, paper);
                }
            }
        }

        /** A paper is an arXiv id, an address, or a map with one. */
        private static String paper(Object value) {
            return value instanceof Map<?, ?> map ? text(map.get("URL")) : text(value);
        }

        void models(List<?> models) {
            for (int i = 0; i < models.size(); i++) {
                String place = "Models[" + i + "]";
                Map<?, ?> model = map(models.get(i));
                String name = text(model.get("Name"));
                if (name == null) {
                    findings.refuse(place, "no-model", "A model with its name is expected.");
                    continue;
                }
                List<?> results = list(model.get("Results"));
                if (results.isEmpty()) {
                    findings.note(place, "no-results", "The model has no results here.");
                }
                for (int j = 0; j < results.size(); j++) {
                    result(place + ".Results[" + j + "]", name, hint(place, model, name), map(results.get(j)));
                }
            }
        }

        private PaperHint hint(String place, Map<?, ?> model, String name) {
            String collection = text(model.get("In Collection"));
            String paper = paper(model.get("Paper"));
            if (paper == null && collection != null) {
                paper = papers.get(collection);
            }
            return ModelIndexReader.hint(place, paper, name, text(model.get("Code")), findings);
        }

        private void result(String place, String model, PaperHint paper, Map<?, ?> result) {
            String task = text(result.get("Task"));
            String dataset = text(result.get("Dataset"));
            map(result.get("Metrics")).forEach((metric, value) -> {
                String at = place + ".Metrics['" + metric + "']";
                if (text(value) == null || text(metric) == null) {
                    findings.refuse(at, "no-value", "The value is empty, or neither a text nor a number.");
                    return;
                }
                scores.read(new Score(
                        at,
                        Arrays.asList(model, task, dataset, text(metric)),
                        paper,
                        Score.About.system(model, task, dataset),
                        text(metric),
                        text(value),
                        false));
            });
        }
    }

    /** A model card of Hugging Face, whose percentages are usually shares of one. */
    private static final class Card {
        private final ScoreReading scores;
        private final Findings findings;

        Card(ScoreReading scores, Findings findings) {
            this.scores = scores;
            this.findings = findings;
        }

        void models(List<?> models) {
            for (int i = 0; i < models.size(); i++) {
                String place = "model-index[" + i + "]";
                Map<?, ?> model = map(models.get(i));
                String name = text(model.get("name"));
                if (name == null) {
                    findings.refuse(place, "no-model", "A model with its name is expected.");
                    continue;
                }
                List<?> results = list(model.get("results"));
                for (int j = 0; j < results.size(); j++) {
                    result(place + ".results[" + j + "]", name, map(results.get(j)));
                }
            }
        }

        private void result(String place, String model, Map<?, ?> result) {
            Map<?, ?> task = map(result.get("task"));
            Map<?, ?> dataset = map(result.get("dataset"));
            String taskName = either(task, "type", "name");
            String datasetName = joined(either(dataset, "name", "type"), text(dataset.get("split")));
            PaperHint paper =
                    hint(place, null, model, text(map(result.get("source")).get("url")), findings);
            List<?> metrics = list(result.get("metrics"));
            for (int i = 0; i < metrics.size(); i++) {
                Map<?, ?> metric = map(metrics.get(i));
                String at = place + ".metrics[" + i + "]";
                String type = either(metric, "type", "name");
                String value = text(metric.get("value"));
                if (type == null || value == null) {
                    findings.refuse(at, "no-value", "The metric's type or value is empty, or a list or a map.");
                    continue;
                }
                scores.read(new Score(
                        at,
                        Arrays.asList(
                                model,
                                taskName,
                                datasetName,
                                text(dataset.get("config")),
                                text(dataset.get("revision")),
                                type,
                                text(metric.get("name"))),
                        paper,
                        Score.About.system(model, taskName, datasetName),
                        type,
                        value,
                        true));
            }
        }

        private static String either(Map<?, ?> map, String first, String second) {
            return text(map.get(first)) == null ? text(map.get(second)) : text(map.get(first));
        }

        /** The test split is what a dataset's name means; any other is told. */
        private static String joined(String dataset, String split) {
            return dataset == null || split == null || split.equals("test") ? dataset : dataset + " (" + split + ")";
        }
    }

    /**
     * The paper of a model, or where none is named the model's own page as one.
     *
     * @param paper an arXiv id or an address, or null
     */
    private static PaperHint hint(String place, String paper, String model, String address, Findings findings) {
        String arxivId = PaperFields.arxivId(paper);
        String title = arxivId != null ? "arXiv:" + arxivId : paper != null ? paper : "Model card of " + model;
        return new PaperFields(place, findings)
                .hint(new PaperFields.Said(
                        title,
                        null,
                        arxivId,
                        null,
                        paper == null ? address : arxivId == null ? paper : null,
                        paper == null ? null : address));
    }
}
