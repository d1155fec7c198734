package org.claimboard.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.claimboard.claim.ClaimWording;
import org.claimboard.corpus.ShippedCorpus;
import org.claimboard.extract.ExtractedClaim;
import org.claimboard.extract.Extractor;
import org.claimboard.paper.PaperRecord;
import org.claimboard.vocabulary.Vocabulary;

/** Lets an extractor read papers whose claims a person has read, and scores it. */
public final class Evaluation {

    /**
     * A text to read.
     *
     * @param paper what its claims are joined by
     */
    public record Text(String paper, String title, String abstractText) {}

    private final Extractor extractor;

    public Evaluation(Extractor extractor) {
        this.extractor = extractor;
    }

    /** On the papers that ship with the program. */
    public Scorecard ofShippedCorpus(Vocabulary vocabulary) {
        Map<String, List<ClaimWording>> curated = ShippedCorpus.curated(vocabulary);
        List<Text> texts = new ArrayList<>();
        List<ScoredClaim> gold = new ArrayList<>();
        for (PaperRecord paper : ShippedCorpus.papers()) {
            if (curated.containsKey(paper.paper())) {
                texts.add(new Text(paper.paper(), paper.title(), paper.abstractText()));
                curated.get(paper.paper()).forEach(claim -> gold.add(scored(paper.paper(), claim)));
            }
        }
        return of(texts, gold);
    }

    /** On any texts; gold claims of other papers do not count. */
    public Scorecard of(List<Text> texts, List<ScoredClaim> gold) {
        List<ScoredClaim> predicted = new ArrayList<>();
        for (Text text : texts) {
            extractor
                    .extract(text.title(), text.abstractText())
                    .claims()
                    .forEach(claim -> predicted.add(scored(text, claim)));
        }
        return Scorer.score(texts.stream().map(Text::paper).toList(), gold, predicted);
    }

    private static ScoredClaim scored(String paper, ClaimWording claim) {
        return new ScoredClaim(
                paper,
                claim.quote(),
                claim.metric(),
                claim.form().id(),
                claim.low(),
                claim.high(),
                claim.qualifier().id(),
                claim.system(),
                claim.baseline(),
                claim.task(),
                claim.dataset(),
                claim.model(),
                hardware(claim.hardware(), claim.hardwareCount()),
                null);
    }

    private static ScoredClaim scored(Text text, ExtractedClaim claim) {
        return new ScoredClaim(
                text.paper(),
                claim.quote().in(text.abstractText()),
                claim.metric(),
                claim.form().id(),
                claim.low(),
                claim.high(),
                claim.qualifier().id(),
                claim.system().orElse(null),
                claim.baseline().orElse(null),
                claim.task().orElse(null),
                claim.dataset().orElse(null),
                claim.model().orElse(null),
                hardware(claim.hardware().orElse(null), claim.hardwareCount().orElse(null)),
                claim.confidence());
    }

    private static String hardware(String name, Integer count) {
        return name == null || count == null ? name : count + "x " + name;
    }
}
