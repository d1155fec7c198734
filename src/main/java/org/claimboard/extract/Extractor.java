package org.claimboard.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.claimboard.vocabulary.Dataset;
import org.claimboard.vocabulary.HardwareTarget;
import org.claimboard.vocabulary.Metric;
import org.claimboard.vocabulary.Vocabulary;

/**
 * Reads the claims of an abstract. Thread-safe; the same text gives the same claims with the same version.
 *
 * <p>"We present ZipLM. ZipLM reduces latency by 45% compared to vLLM." gives one claim: inference latency, ratio 1.8182,
 * of ZipLM against vLLM. Every other number is among the problems with its reason. Offsets are those of the text as
 * given, whatever LaTeX it holds. A text without a claim gives none; nothing is thrown but for null.
 */
public final class Extractor {
    /** Changes whenever the same text could give other claims. */
    public static final String VERSION = "3";

    private final MetricCues cues;
    private final TaskFinder tasks;
    private final Names<Dataset> datasets = new Names<>();
    private final Names<HardwareTarget> hardware = new Names<>();

    public Extractor(Vocabulary vocabulary) {
        this.cues = new MetricCues(vocabulary);
        this.tasks = new TaskFinder(vocabulary);
        vocabulary.datasets().forEach(dataset -> datasets.add(dataset, dataset.name(), dataset.aliases()));
        vocabulary.hardware().forEach(target -> hardware.add(target, target.name(), target.aliases()));
    }

    public Extraction extract(String title, String text) {
        List<Sentence> titleSentences = Tokenizer.sentences(title);
        List<Sentence> sentences = Tokenizer.sentences(text);
        List<List<Names.Name<Dataset>>> datasetsNamed =
                sentences.stream().map(datasets::in).toList();
        List<List<Names.Name<HardwareTarget>>> devicesNamed =
                sentences.stream().map(hardware::in).toList();
        Map<Metric, Integer> climate = cues.climate(titleSentences, sentences);
        OwnWork own = OwnWork.of(titleSentences, sentences);
        SystemFinder system = SystemFinder.of(title, titleSentences, sentences, text);
        ContextReader.Paper paper = new ContextReader.Paper(
                system,
                tasks,
                tasks.climate(titleSentences, sentences),
                onlyDataset(sentences, datasetsNamed, text),
                onlyDevice(sentences, devicesNamed, text),
                titledDevice(titleSentences, title),
                ModelFinder.only(models(titleSentences, title, system), models(sentences, text, system)));
        ClaimWriter writer = new ClaimWriter(text);
        List<ExtractedClaim> claims = new ArrayList<>();
        List<UnclaimedNumber> problems = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        List<Candidate> earlier = List.of();
        for (Sentence sentence : sentences) {
            List<Names.Name<Dataset>> named = datasetsNamed.get(sentence.number());
            List<Names.Name<HardwareTarget>> devices = devicesNamed.get(sentence.number());
            List<Names.Name<?>> names = new ArrayList<>(named);
            names.addAll(devices);
            Clause clause = new Clause(sentence, cues.mentions(sentence, climate), names);
            ClaimReader reader = new ClaimReader(clause, text, new MetricGuesses(cues, climate, named, earlier));
            if (own.isOthers(sentence)) {
                reader.refuseAll("about other work or the problem in general");
            } else {
                reader.read();
            }
            earlier = new GainCheck(clause, text).check(reader.candidates());
            ContextReader context = new ContextReader(clause, text, named, devices, paper);
            for (Candidate candidate : earlier) {
                if (seen.add(candidate.statement())) {
                    Context found = context.of(candidate);
                    claims.add(writer.claim(candidate, found, Doubts.of(candidate, clause, found)));
                }
            }
            problems.addAll(reader.unclaimed());
        }
        problems.sort(Comparator.comparingInt(problem -> problem.span().start()));
        return new Extraction(List.copyOf(claims), List.copyOf(problems));
    }

    private static List<ModelFinder> models(List<Sentence> sentences, String text, SystemFinder system) {
        return sentences.stream()
                .map(sentence -> new ModelFinder(sentence, text, system.main()))
                .toList();
    }

    private static Optional<Found> onlyDataset(
            List<Sentence> sentences, List<List<Names.Name<Dataset>>> named, String text) {
        List<String> words = sentences.stream()
                .flatMap(sentence -> named.get(sentence.number()).stream().map(name -> name.in(sentence, text)))
                .toList();
        boolean one = words.stream().map(Vocabulary::key).distinct().count() == 1;
        return one
                ? Optional.of(Found.elsewhere(words.get(0), "the only dataset that the abstract names"))
                : Optional.empty();
    }

    private Optional<HardwareFinder.Device> titledDevice(List<Sentence> titleSentences, String title) {
        return titleSentences.stream()
                .flatMap(sentence -> new HardwareFinder(sentence, title, hardware.in(sentence)).titled().stream())
                .findFirst();
    }

    private static Optional<HardwareFinder.Device> onlyDevice(
            List<Sentence> sentences, List<List<Names.Name<HardwareTarget>>> named, String text) {
        List<HardwareFinder.Device> devices = sentences.stream()
                .flatMap(sentence ->
                        new HardwareFinder(sentence, text, named.get(sentence.number())).specific().stream())
                .toList();
        return HardwareFinder.only(devices);
    }
}
