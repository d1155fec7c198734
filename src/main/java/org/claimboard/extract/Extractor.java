package org.claimboard.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

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
    private final UnaryOperator<Supplier<Extraction>> around;

    public Extractor(Vocabulary vocabulary) {
        this(vocabulary, UnaryOperator.identity());
    }

    /** @param around is put around each reading, by whoever wants to know how long it takes or what it found */
    public Extractor(Vocabulary vocabulary, UnaryOperator<Supplier<Extraction>> around) {
        this.around = around;
        this.cues = new MetricCues(vocabulary);
        this.tasks = new TaskFinder(vocabulary);
        vocabulary.datasets().forEach(dataset -> datasets.add(dataset, dataset.name(), dataset.aliases()));
        vocabulary.hardware().forEach(target -> hardware.add(target, target.name(), target.aliases()));
    }

    public Extraction extract(String title, String text) {
        return around.apply(() -> read(title, text)).get();
    }

    private Extraction read(String title, String text) {
        NamedText head = new NamedText(title, datasets, hardware);
        NamedText body = new NamedText(text, datasets, hardware);
        List<UnclaimedNumber> problems = new ArrayList<>();
        List<Stated> stated = stated(head, body, problems);
        problems.sort(Comparator.comparingInt(problem -> problem.span().start()));
        return new Extraction(stated.isEmpty() ? List.of() : claims(stated, head, body), List.copyOf(problems));
    }

    /** The numbers of a sentence that are claimed, before anything is known of what for. */
    private record Stated(Clause clause, List<Candidate> candidates) {}

    private List<Stated> stated(NamedText title, NamedText text, List<UnclaimedNumber> problems) {
        Map<Metric, Integer> climate =
                text.hasQuantities() ? cues.climate(title.sentences(), text.sentences()) : Map.of();
        OwnWork own = OwnWork.of(title.sentences(), text.sentences());
        List<Stated> stated = new ArrayList<>();
        List<Candidate> earlier = List.of();
        for (Sentence sentence : text.sentences()) {
            Clause clause = clause(sentence, text, climate);
            MetricGuesses guesses = new MetricGuesses(clause, cues, climate, text, earlier);
            ClaimReader reader = new ClaimReader(clause, text.text(), guesses);
            if (own.isOthers(sentence)) {
                reader.refuseAll("about other work or the problem in general");
            } else {
                reader.read();
            }
            earlier = new GainCheck(clause, text.text()).check(reader.candidates());
            if (!earlier.isEmpty()) {
                stated.add(new Stated(clause, earlier));
            }
            problems.addAll(reader.unclaimed());
        }
        return stated;
    }

    /** Where a sentence has no number, nobody asks what it names. */
    private Clause clause(Sentence sentence, NamedText text, Map<Metric, Integer> climate) {
        if (!sentence.hasQuantities()) {
            return new Clause(sentence, List.of(), List.of());
        }
        List<Names.Name<?>> names = new ArrayList<>(text.datasets(sentence));
        names.addAll(text.devices(sentence));
        return new Clause(sentence, cues.mentions(sentence, climate), names);
    }

    private List<ExtractedClaim> claims(List<Stated> stated, NamedText title, NamedText text) {
        ContextReader.Paper paper = paper(title, text);
        ClaimWriter writer = new ClaimWriter(text.text());
        List<ExtractedClaim> claims = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Stated one : stated) {
            Clause clause = one.clause();
            Sentence sentence = clause.sentence();
            ContextReader context =
                    new ContextReader(clause, text.text(), text.datasets(sentence), text.devices(sentence), paper);
            for (Candidate candidate : one.candidates()) {
                if (seen.add(candidate.statement())) {
                    Context found = context.of(candidate);
                    claims.add(writer.claim(candidate, found, Doubts.of(candidate, clause, found)));
                }
            }
        }
        return List.copyOf(claims);
    }

    private ContextReader.Paper paper(NamedText title, NamedText text) {
        SystemFinder system = SystemFinder.of(title.text(), title.sentences(), text.sentences(), text.text());
        return new ContextReader.Paper(
                system,
                tasks,
                tasks.climate(title.sentences(), text.sentences()),
                text.onlyDataset(),
                text.onlyDevice(),
                title.titledDevice(),
                ModelFinder.only(title.models(system), text.models(system)));
    }
}
