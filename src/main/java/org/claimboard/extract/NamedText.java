package org.claimboard.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.claimboard.vocabulary.Dataset;
import org.claimboard.vocabulary.HardwareTarget;
import org.claimboard.vocabulary.Vocabulary;

/**
 * A title or an abstract as its sentences, with the datasets and devices that they name. Names are looked for where they
 * are asked for, and once: most sentences hold no number, and most abstracts claim nothing.
 */
final class NamedText {
    private final String text;
    private final List<Sentence> sentences;
    private final Names<Dataset> datasets;
    private final Names<HardwareTarget> hardware;
    private final Map<Integer, List<Names.Name<Dataset>>> datasetsNamed = new HashMap<>();
    private final Map<Integer, List<Names.Name<HardwareTarget>>> devicesNamed = new HashMap<>();

    NamedText(String text, Names<Dataset> datasets, Names<HardwareTarget> hardware) {
        this.text = text;
        this.sentences = Tokenizer.sentences(text);
        this.datasets = datasets;
        this.hardware = hardware;
    }

    String text() {
        return text;
    }

    List<Sentence> sentences() {
        return sentences;
    }

    boolean hasQuantities() {
        return sentences.stream().anyMatch(Sentence::hasQuantities);
    }

    List<Names.Name<Dataset>> datasets(Sentence sentence) {
        return datasetsNamed.computeIfAbsent(sentence.number(), number -> datasets.in(sentence));
    }

    List<Names.Name<HardwareTarget>> devices(Sentence sentence) {
        return devicesNamed.computeIfAbsent(sentence.number(), number -> hardware.in(sentence));
    }

    List<ModelFinder> models(SystemFinder system) {
        return sentences.stream()
                .map(sentence -> new ModelFinder(sentence, text, system.main()))
                .toList();
    }

    /** The dataset of a text that names a single one. */
    Optional<Found> onlyDataset() {
        List<String> words = sentences.stream()
                .flatMap(sentence -> datasets(sentence).stream().map(name -> name.in(sentence, text)))
                .toList();
        boolean one = words.stream().map(Vocabulary::key).distinct().count() == 1;
        return one
                ? Optional.of(Found.elsewhere(words.get(0), "the only dataset that the abstract names"))
                : Optional.empty();
    }

    /** The device of a text that names a single one. */
    Optional<HardwareFinder.Device> onlyDevice() {
        return HardwareFinder.only(sentences.stream()
                .flatMap(sentence -> finder(sentence).specific().stream())
                .toList());
    }

    /** The device that a title names as what all runs on. */
    Optional<HardwareFinder.Device> titledDevice() {
        return sentences.stream()
                .flatMap(sentence -> finder(sentence).titled().stream())
                .findFirst();
    }

    private HardwareFinder finder(Sentence sentence) {
        return new HardwareFinder(sentence, text, devices(sentence));
    }
}
