package org.claimboard.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
import org.claimboard.job.Jobs;
import org.claimboard.paper.PaperRecord;
import org.claimboard.paper.Papers;
import org.claimboard.vocabulary.Vocabulary;

/**
 * Loads the shipped papers at the first start: each with its extracted claims, then with what a person read.
 *
 * <p>A paper and all its claims are one transaction, and a paper that is there is left alone; so a start that was broken
 * off is taken up where it ended, and a second start loads nothing twice. An instance that holds papers and none of
 * these is somebody's own, and stays it.
 */
@ApplicationScoped
class CorpusLoader {
    private static final Logger LOG = Logger.getLogger(CorpusLoader.class);
    private static final String CURATOR = "curator";
    private static final String JOB = "corpus";

    private final Papers papers;
    private final ClaimService claims;
    private final ClaimContents contents;
    private final Reading reading;
    private final Vocabulary vocabulary;
    private final CorpusConfig config;
    private final Jobs jobs;
    private volatile boolean done;

    CorpusLoader(
            Papers papers,
            ClaimService claims,
            ClaimContents contents,
            Reading reading,
            Vocabulary vocabulary,
            CorpusConfig config,
            Jobs jobs) {
        this.config = config;
        this.jobs = jobs;
        this.papers = papers;
        this.claims = claims;
        this.contents = contents;
        this.reading = reading;
        this.vocabulary = vocabulary;
    }

    void load(@Observes StartupEvent started) {
        begin();
        done = true;
    }

    /** Whether everything is there that this instance begins with. */
    boolean isDone() {
        return done;
    }

    private void begin() {
        if (!config.load()) {
            LOG.info("The shipped papers are not asked for");
            return;
        }
        // Instances that start together on an empty database would each add every paper.
        jobs.runAlone(JOB, this::load);
    }

    private void load() {
        List<PaperRecord> shipped = ShippedCorpus.papers();
        Map<String, List<ClaimWording>> read = ShippedCorpus.curated(vocabulary);
        Set<String> missing =
                papers.missing(shipped.stream().map(PaperRecord::paper).toList());
        if (missing.size() == shipped.size() && papers.count() > 0) {
            LOG.info("This instance holds papers of its own; the shipped ones are not loaded");
            return;
        }
        shipped.stream()
                .filter(paper -> missing.contains(paper.paper()))
                .forEach(paper -> QuarkusTransaction.requiringNew().run(() -> add(paper, read)));
        LOG.infof("%d of %d shipped papers were new and are loaded", missing.size(), shipped.size());
    }

    private void add(PaperRecord paper, Map<String, List<ClaimWording>> read) {
        papers.add(paper);
        List<ClaimContent> extracted = reading.of(paper);
        List<Long> ids = new ArrayList<>();
        extracted.forEach(content -> ids.add(claims.propose(paper.paper(), content, Reading.PROVENANCE)));
        if (read.containsKey(paper.paper())) {
            List<ClaimContent> wordings = read.get(paper.paper()).stream()
                    .map(wording -> curated(paper, wording))
                    .toList();
            apply(Comparison.of(extracted, wordings), wordings, paper, ids);
        }
    }

    private void apply(Comparison comparison, List<ClaimContent> read, PaperRecord paper, List<Long> ids) {
        comparison
                .agreeing()
                .forEach(pair -> claims.confirm(
                        ids.get(pair.first()),
                        onExtracted("confirm", "A person read the abstract and found the same.")));
        comparison
                .differing()
                .forEach(pair -> claims.revise(
                        ids.get(pair.first()),
                        read.get(pair.second()),
                        curating("A person read the abstract differently.")));
        comparison
                .onlyInSecond()
                .forEach(index ->
                        claims.publish(paper.paper(), read.get(index), curating("A person found it in the abstract.")));
        comparison
                .onlyInFirst()
                .forEach(index -> claims.retract(
                        ids.get(index), onExtracted("retract", "A person read the abstract and found no such claim.")));
        claims.declareRead(paper.paper(), CURATOR, "A person read the whole abstract.");
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

    private static Provenance curating(String reason) {
        return new Provenance(CURATOR, "curate", reason, Origin.CURATED, ShippedCorpus.CURATED);
    }

    private static Provenance onExtracted(String action, String reason) {
        return new Provenance(CURATOR, action, reason, Origin.EXTRACTED, Reading.ORIGIN_DETAIL);
    }
}
