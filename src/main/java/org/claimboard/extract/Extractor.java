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

    /** A title or an abstract as its sentences, with the datasets and devices that each of them names. */
    private record Part(
            String text,
            List<Sentence> sentences,
            List<List<Names.Name<Dataset>>> datasets,
            List<List<Names.Name<HardwareTarget>>> devices) {}

    public Extraction extract(String title, String text) {
        Part head = part(title);
        Part body = part(text);
        Map<Metric, Integer> climate = cues.climate(head.sentences(), body.sentences());
        OwnWork own = OwnWork.of(head.sentences(), body.sentences());
        ContextReader.Paper paper = paper(head, body);
        ClaimWriter writer = new ClaimWriter(text);
        List<ExtractedClaim> claims = new ArrayList<>();
        List<UnclaimedNumber> problems = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        List<Candidate> earlier = List.of();
        for (Sentence sentence : body.sentences()) {
            List<Names.Name<Dataset>> named = body.datasets().get(sentence.number());
            List<Names.Name<HardwareTarget>> devices = body.devices().get(sentence.number());
            List<Names.Name<?>> names = new ArrayList<>(named);
            names.addAll(devices);
            Clause clause = new Clause(sentence, cues.mentions(sentence, climate), names);
            ClaimReader reader =
                    new ClaimReader(clause, text, new MetricGuesses(clause, cues, climate, named, earlier));
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

    private Part part(String text) {
        List<Sentence> sentences = Tokenizer.sentences(text);
        return new Part(
                text,
                sentences,
                sentences.stream().map(datasets::in).toList(),
                sentences.stream().map(hardware::in).toList());
    }

    private ContextReader.Paper paper(Part title, Part text) {
        SystemFinder system = SystemFinder.of(title.text(), title.sentences(), text.sentences(), text.text());
        return new ContextReader.Paper(
                system,
                tasks,
                tasks.climate(title.sentences(), text.sentences()),
                onlyDataset(text),
                onlyDevice(text),
                titledDevice(title),
                ModelFinder.only(models(title, system), models(text, system)));
    }

    private static List<ModelFinder> models(Part part, SystemFinder system) {
        return part.sentences().stream()
                .map(sentence -> new ModelFinder(sentence, part.text(), system.main()))
                .toList();
    }

    private static Optional<Found> onlyDataset(Part part) {
        List<String> words = part.sentences().stream()
                .flatMap(sentence ->
                        part.datasets().get(sentence.number()).stream().map(name -> name.in(sentence, part.text())))
                .toList();
        boolean one = words.stream().map(Vocabulary::key).distinct().count() == 1;
        return one
                ? Optional.of(Found.elsewhere(words.get(0), "the only dataset that the abstract names"))
                : Optional.empty();
    }

    private static Optional<HardwareFinder.Device> titledDevice(Part title) {
        return title.sentences().stream()
                .flatMap(sentence -> devices(title, sentence).titled().stream())
                .findFirst();
    }

    private static Optional<HardwareFinder.Device> onlyDevice(Part part) {
        return HardwareFinder.only(part.sentences().stream()
                .flatMap(sentence -> devices(part, sentence).specific().stream())
                .toList());
    }

    private static HardwareFinder devices(Part part, Sentence sentence) {
        return new HardwareFinder(sentence, part.text(), part.devices().get(sentence.number()));
    }
}
