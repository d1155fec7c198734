package org.claimboard.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import org.jboss.logging.Logger;

import org.claimboard.claim.ClaimContent;
import org.claimboard.claim.ClaimContents;
import org.claimboard.claim.ClaimService;
import org.claimboard.claim.ClaimWording;
import org.claimboard.claim.Origin;
import org.claimboard.claim.Provenance;
import org.claimboard.extract.Extractor;
import org.claimboard.paper.PaperRecord;
import org.claimboard.paper.Papers;
import org.claimboard.vocabulary.Vocabulary;

/**
 * Loads the shipped papers at the first start: each with its extracted claims, then with what a person read.
 *
 * <p>A paper and all its claims are one transaction, and a paper that is there is left alone; so a start that was broken
 * off is taken up where it ended, and a second start loads nothing twice.
 */
@ApplicationScoped
class CorpusLoader {
    private static final Logger LOG = Logger.getLogger(CorpusLoader.class);
    private static final String CURATOR = "curator";

    private final Papers papers;
    private final ClaimService claims;
    private final ClaimContents contents;
    private final Extractor extractor;
    private final Vocabulary vocabulary;

    CorpusLoader(
            Papers papers, ClaimService claims, ClaimContents contents, Extractor extractor, Vocabulary vocabulary) {
        this.papers = papers;
        this.claims = claims;
        this.contents = contents;
        this.extractor = extractor;
        this.vocabulary = vocabulary;
    }

    void load(@Observes StartupEvent started) {
        List<PaperRecord> shipped = ShippedCorpus.papers();
        Map<String, List<ClaimWording>> read = ShippedCorpus.curated(vocabulary);
        long loaded = shipped.stream()
                .filter(paper -> QuarkusTransaction.requiringNew().call(() -> addIfNew(paper, read)))
                .count();
        LOG.infof("%d of %d shipped papers were new and are loaded", loaded, shipped.size());
    }

    private boolean addIfNew(PaperRecord paper, Map<String, List<ClaimWording>> read) {
        if (papers.contains(paper.paper())) {
            return false;
        }
        papers.add(paper);
        List<ClaimContent> extracted = extractor.extract(paper.title(), paper.abstractText()).claims().stream()
                .map(claim -> contents.of(claim, paper.abstractText()))
                .toList();
        List<Long> ids = new ArrayList<>();
        extracted.forEach(content -> ids.add(claims.publish(paper.paper(), content, extraction())));
        if (read.containsKey(paper.paper())) {
            List<ClaimContent> wordings = read.get(paper.paper()).stream()
                    .map(wording -> curated(paper, wording))
                    .toList();
            apply(Curation.of(extracted, wordings), paper, ids);
        }
        return true;
    }

    private void apply(Curation curation, PaperRecord paper, List<Long> ids) {
        curation.replaced()
                .forEach(replacement -> claims.revise(
                        ids.get(replacement.extracted()),
                        replacement.wording(),
                        curating("curate", "A person read the abstract differently.")));
        curation.added()
                .forEach(content -> claims.publish(
                        paper.paper(), content, curating("curate", "A person found it in the abstract.")));
        curation.retracted()
                .forEach(index -> claims.retract(
                        ids.get(index),
                        new Provenance(
                                CURATOR,
                                "retract",
                                "A person read the abstract and found no such claim.",
                                Origin.EXTRACTED,
                                extraction().originDetail())));
    }

    private ClaimContent curated(PaperRecord paper, ClaimWording wording) {
        try {
            return contents.of(wording, paper.abstractText());
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(
                    ShippedCorpus.CURATED + ", paper " + paper.paper() + ", quote '" + wording.quote() + "': "
                            + e.getMessage(),
                    e);
        }
    }

    private static Provenance extraction() {
        return new Provenance(
                "extractor/" + Extractor.VERSION,
                "extract",
                "Read in the abstract.",
                Origin.EXTRACTED,
                "extractor " + Extractor.VERSION);
    }

    private static Provenance curating(String action, String reason) {
        return new Provenance(CURATOR, action, reason, Origin.CURATED, ShippedCorpus.CURATED);
    }
}
