package org.claimboard.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.claimboard.normalise.Form;
import org.claimboard.normalise.Qualifier;
import org.claimboard.vocabulary.Dataset;
import org.claimboard.vocabulary.HardwareTarget;
import org.claimboard.vocabulary.Metric;
import org.claimboard.vocabulary.Vocabulary;

/** Reads the claims of an abstract. Thread-safe; the same text gives the same claims with the same version. */
public final class Extractor {
    /** Changes whenever the same text could give other claims. */
    public static final String VERSION = "1";

    private final MetricCues cues;
    private final Names<Dataset> datasets = new Names<>();
    private final Names<HardwareTarget> hardware = new Names<>();

    public Extractor(Vocabulary vocabulary) {
        this.cues = new MetricCues(vocabulary);
        vocabulary.datasets().forEach(dataset -> datasets.add(dataset, dataset.name(), dataset.aliases()));
        vocabulary.hardware().forEach(target -> hardware.add(target, target.name(), target.aliases()));
    }

    public Extraction extract(String title, String text) {
        List<Sentence> titleSentences = Tokenizer.sentences(title);
        List<Sentence> sentences = Tokenizer.sentences(text);
        Map<Metric, Integer> climate = cues.climate(titleSentences, sentences);
        OwnWork own = OwnWork.of(titleSentences, sentences);
        List<Candidate> candidates = new ArrayList<>();
        List<UnclaimedNumber> problems = new ArrayList<>();
        List<Candidate> earlier = List.of();
        for (Sentence sentence : sentences) {
            List<Names.Name<Dataset>> named = datasets.in(sentence);
            List<Names.Name<?>> names = new ArrayList<>(named);
            names.addAll(hardware.in(sentence));
            Clause clause = new Clause(sentence, cues.mentions(sentence, climate), names);
            ClaimReader reader = new ClaimReader(clause, text, new MetricGuesses(cues, climate, named, earlier));
            if (own.isOthers(sentence)) {
                reader.refuseAll("about other work or the problem in general");
            } else {
                reader.read();
            }
            earlier = reader.candidates();
            for (Candidate candidate : reader.candidates()) {
                if (candidates.stream().noneMatch(candidate::repeats)) {
                    candidates.add(candidate);
                }
            }
            problems.addAll(reader.unclaimed());
        }
        List<ExtractedClaim> claims =
                candidates.stream().map(candidate -> claim(candidate, text)).toList();
        problems.sort(Comparator.comparingInt(problem -> problem.span().start()));
        return new Extraction(claims, List.copyOf(problems));
    }

    private static ExtractedClaim claim(Candidate candidate, String text) {
        Span value = new Span(candidate.quantity().start(), candidate.quantity().end());
        Span quote = new Span(candidate.sentence().start(), candidate.sentence().end());
        Metric metric = candidate.binding().metric();
        boolean ratio = candidate.reading().form() == Form.RATIO;
        return new ExtractedClaim(
                quote,
                value,
                metric.id(),
                candidate.reading().form(),
                candidate.reading().low(),
                candidate.reading().high(),
                ratio ? "x" : metric.unit(),
                candidate.hedge().map(Qualifiers.Hedge::qualifier).orElse(Qualifier.EXACT),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                candidate.reading().derivation(),
                List.of(),
                candidate.flags());
    }
}
