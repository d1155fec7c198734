package org.claimboard.leaderboard;

import java.util.Optional;

import org.claimboard.normalise.Form;
import org.claimboard.normalise.Qualifier;
import org.claimboard.vocabulary.Dataset;
import org.claimboard.vocabulary.HardwareTarget;
import org.claimboard.vocabulary.Vocabulary;

/** What boards call things for readers. */
final class BoardWords {
    private BoardWords() {}

    static String form(Form form) {
        return switch (form) {
            case ABSOLUTE -> "absolute value";
            case DELTA -> "difference from a baseline";
            case RATIO -> "improvement factor";
        };
    }

    /**
     * The vocabulary's name of a dataset, or what the claims call it.
     *
     * @param id null for "not stated"
     * @param written as some claim writes it; null where nobody did
     */
    static String dataset(Vocabulary vocabulary, String id, String written) {
        if (id == null || id.equals(BoardQuery.NOT_STATED)) {
            return "not stated";
        }
        return vocabulary.dataset(id).map(Dataset::name).orElse(written == null ? id : written);
    }

    /** "LLM inference: inference latency, improvement factor, on NVIDIA A100, 2025". */
    static String title(BoardQuery query, Optional<String> datasetName, Optional<String> modelName) {
        StringBuilder title = new StringBuilder(query.task().name())
                .append(": ")
                .append(inSentence(query.metric().name()));
        datasetName.ifPresent(name -> title.append(name.equals("not stated") ? ", dataset not stated" : " on " + name));
        title.append(", ").append(form(query.form()));
        query.hardware()
                .ifPresent(node -> title.append(
                        node.id().equals(HardwareTarget.NOT_STATED) ? ", hardware not stated" : ", on " + node.name()));
        modelName.ifPresent(name -> title.append(name.equals("not stated") ? ", model not stated" : ", with " + name));
        Narrowing narrowing = query.narrowing();
        narrowing.qualifier().ifPresent(one -> title.append(", ").append(qualifier(one)));
        narrowing.years().ifPresent(years -> title.append(", ").append(years.words()));
        narrowing.status().ifPresent(status -> title.append(", only ").append(status.id()));
        if (narrowing.origin() == BoardOrigin.IMPORTED) {
            title.append(BoardOrigin.IMPORTED_TITLE);
        }
        return title.toString();
    }

    private static String qualifier(Qualifier qualifier) {
        return switch (qualifier) {
            case EXACT -> "only exact numbers";
            case UP_TO -> "only “up to”";
            case AT_LEAST -> "only “at least”";
            case ABOUT -> "only “about”";
            case AVERAGE -> "only averages";
        };
    }

    /** "Inference latency" → "inference latency", while "FID", "F1" and "mIoU" stay. */
    static String inSentence(String name) {
        int end = 1;
        while (end < name.length() && Character.isLowerCase(name.charAt(end))) {
            end++;
        }
        boolean word = end > 1 && (end == name.length() || name.charAt(end) == ' ' || name.charAt(end) == '-');
        return word ? Character.toLowerCase(name.charAt(0)) + name.substring(1) : name;
    }
}
