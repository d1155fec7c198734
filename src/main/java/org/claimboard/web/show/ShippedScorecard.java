package org.claimboard.web.show;

import jakarta.enterprise.context.ApplicationScoped;

import org.claimboard.evaluation.Evaluation;
import org.claimboard.evaluation.Scorecard;
import org.claimboard.extract.Extractor;
import org.claimboard.vocabulary.Vocabulary;

/** How well the present extractor reads the shipped papers; found out when it is first asked for, once per process. */
@ApplicationScoped
public class ShippedScorecard {
    private final Extractor extractor;
    private final Vocabulary vocabulary;
    private Scorecard card;

    ShippedScorecard(Extractor extractor, Vocabulary vocabulary) {
        this.extractor = extractor;
        this.vocabulary = vocabulary;
    }

    public synchronized Scorecard get() {
        if (card == null) {
            card = new Evaluation(extractor).ofShippedCorpus(vocabulary);
        }
        return card;
    }
}
