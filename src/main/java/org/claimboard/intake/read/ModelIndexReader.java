package org.claimboard.intake.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

import org.claimboard.vocabulary.Vocabulary;

/**
 * A model index in YAML, in both its shapes: the file of Papers with Code ({@code Collections:}, {@code Models:}) and the
 * {@code model-index:} in the front matter of a model card of Hugging Face.
 *
 * <p>Only plain maps, lists and texts are made; aliases, depth and length are limited, since a few lines of YAML can stand
 * for any number of them. A YAML file is read as a whole, so it may not be long.
 */
final class ModelIndexReader implements FileReader {
    private static final int LONGEST = 3_000_000;
    private static final int DEEPEST = 30;
    private static final int MOST_ALIASES = 20;
    private static final String FRONT_MATTER = "---";

    private final Vocabulary vocabulary;

    ModelIndexReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public void read(ForeignFile file, Findings findings) throws IOException {
        Object root = load(text(file, findings));
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

    /** Of a model card only its front matter: what stands between its first two lines of dashes. */
    private static String text(ForeignFile file, Findings findings) throws IOException {
        StringBuilder text = new StringBuilder();
        try (BufferedReader lines =
                new BufferedReader(Utf8Input.of(file, findings).reader())) {
            boolean card = false;
            StringBuilder line = new StringBuilder();
            for (int number = 1; line(lines, line); number++) {
                boolean dashes = line.toString().stripTrailing().equals(FRONT_MATTER);
                if (number == 1 && dashes) {
                    card = true;
                } else if (card && dashes) {
                    return text.toString();
                } else {
                    text.append(line).append('\n');
                }
                if (text.length() > LONGEST) {
                    throw new UnreadableFileException(
                            "The file is longer than " + LONGEST + " characters, which no model index is.");
                }
            }
        }
        return text.toString();
    }

    private static boolean line(Reader in, StringBuilder line) throws IOException {
        line.setLength(0);
        int c = in.read();
        if (c < 0) {
            return false;
        }
        while (c >= 0 && c != '\n' && line.length() <= LONGEST) {
            line.append((char) c);
            c = in.read();
        }
        return true;
    }

    private static Object load(String text) throws UnreadableFileException {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(LONGEST);
        options.setNestingDepthLimit(DEEPEST);
        options.setMaxAliasesForCollections(MOST_ALIASES);
        options.setAllowRecursiveKeys(false);
        options.setAllowDuplicateKeys(false);
        try {
            return new Yaml(new SafeConstructor(options)).load(text);
        } catch (MarkedYAMLException e) {
            throw e.getProblemMark() == null
                    ? new UnreadableFileException("The file is not YAML that is taken here.")
                    : new UnreadableFileException(
                            e.getProblemMark().getLine() + 1L,
                            e.getProblemMark().getColumn() + 1L,
                            "this is not YAML that is taken here: maps, lists and texts only, each key once.");
        } catch (YAMLException e) {
            throw new UnreadableFileException(
                    "The file is nested too deep, or has too many aliases, for a model index.");
        } catch (ClassCastException | IllegalArgumentException | StackOverflowError e) {
            throw new UnreadableFileException("The file is not YAML that is taken here.");
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
