package org.claimboard.corpus;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;

import org.claimboard.claim.ClaimContent;
import org.claimboard.claim.ClaimQueries;
import org.claimboard.claim.ClaimService;
import org.claimboard.claim.ClaimStatus;
import org.claimboard.claim.StoredClaim;
import org.claimboard.claim.Tombstone;
import org.claimboard.corpus.ReExtractionReport.Kind;
import org.claimboard.listing.Page;
import org.claimboard.listing.PageRequest;
import org.claimboard.paper.PaperRecord;
import org.claimboard.paper.Papers;

/**
 * Reads every stored abstract anew with the present extractor.
 *
 * <p>A row that only extractors ever touched follows the new reading: changed, retracted where it vanished, added where it
 * is new; it is a draft where the new reading is not sure enough, and published where it is. A row that a person decided stays as it is, also where they retracted it, and nothing is added to a paper that a
 * person read as a whole, nor a reading that a person replaced or refused; where the new reading differs from theirs, the report says so.
 */
@ApplicationScoped
public class ReExtraction {
    private final Papers papers;
    private final ClaimQueries queries;
    private final ClaimService claims;
    private final Reading reading;

    ReExtraction(Papers papers, ClaimQueries queries, ClaimService claims, Reading reading) {
        this.papers = papers;
        this.queries = queries;
        this.claims = claims;
        this.reading = reading;
    }

    /**
     * One paper is one transaction.
     *
     * @param dryRun true only reports what would happen
     */
    public ReExtractionReport run(boolean dryRun) {
        ReExtractionReport report = new ReExtractionReport();
        Page<PaperRecord> page;
        int number = 1;
        do {
            page = papers.page("", new PageRequest(number++, PageRequest.MAX_SIZE));
            for (PaperRecord paper : page.items()) {
                report.countPaper();
                QuarkusTransaction.requiringNew().run(() -> reread(paper, reading.of(paper), report, dryRun));
            }
        } while (page.hasNext());
        return report;
    }

    void reread(PaperRecord paper, List<ClaimContent> anew, ReExtractionReport report, boolean dryRun) {
        List<StoredClaim> stored = new ArrayList<>(queries.stored(paper.paper()));
        // What only extractors touched and retracted may come back as a new claim.
        stored.removeIf(claim -> !claim.decidedByPerson() && claim.status() == ClaimStatus.RETRACTED);
        Comparison comparison =
                Comparison.of(stored.stream().map(StoredClaim::content).toList(), anew);
        comparison
                .agreeing()
                .forEach(pair -> keep(paper, stored.get(pair.first()), anew.get(pair.second()), report, dryRun));
        comparison
                .differing()
                .forEach(pair -> change(paper, stored.get(pair.first()), anew.get(pair.second()), report, dryRun));
        comparison.onlyInFirst().forEach(index -> vanish(paper, stored.get(index), report, dryRun));
        boolean readByPerson = queries.isReadByPerson(paper.paper());
        List<Tombstone> tombstones = queries.tombstones(paper.paper());
        comparison.onlyInSecond().forEach(index -> {
            ClaimContent found = anew.get(index);
            if (tombstones.stream().anyMatch(tombstone -> tombstone.covers(found))) {
                report.add(
                        Kind.DISAGREES, paper, found, "a person replaced or refused it, the extractor still reads it");
            } else {
                add(paper, found, readByPerson, report, dryRun);
            }
        });
    }

    private void keep(
            PaperRecord paper, StoredClaim claim, ClaimContent same, ReExtractionReport report, boolean dryRun) {
        if (claim.decidedByPerson()) {
            if (claim.status() == ClaimStatus.RETRACTED) {
                report.add(
                        Kind.DISAGREES, paper, claim.content(), "a person retracted it, the extractor still reads it");
            }
            return;
        }
        ClaimStatus status = claims.statusOf(same);
        if (status != claim.status() || !isAsSure(claim.content(), same)) {
            report.add(Kind.CHANGED, paper, same, "claim " + claim.id() + " is " + status.id() + told(same));
            if (!dryRun) {
                claims.proposeAnew(claim.id(), same, Reading.provenance("extract", "Read alike, with other evidence."));
            }
        }
    }

    private static boolean isAsSure(ClaimContent stored, ClaimContent anew) {
        return stored.confidence() == null
                ? anew.confidence() == null
                : anew.confidence() != null && stored.confidence().compareTo(anew.confidence()) == 0;
    }

    private static String told(ClaimContent content) {
        return content.confidence() == null ? "" : " with confidence " + content.confidence();
    }

    private void change(
            PaperRecord paper, StoredClaim claim, ClaimContent wording, ReExtractionReport report, boolean dryRun) {
        if (claim.decidedByPerson()) {
            report.add(Kind.DISAGREES, paper, wording, "a person worded claim " + claim.id() + " differently");
            return;
        }
        report.add(Kind.CHANGED, paper, wording, "claim " + claim.id() + " gets this wording");
        if (!dryRun) {
            claims.proposeAnew(
                    claim.id(), wording, Reading.provenance("extract", "Read differently by a new extractor."));
        }
    }

    private void vanish(PaperRecord paper, StoredClaim claim, ReExtractionReport report, boolean dryRun) {
        if (claim.decidedByPerson()) {
            if (claim.status() != ClaimStatus.RETRACTED) {
                report.add(Kind.DISAGREES, paper, claim.content(), "the extractor does not find claim " + claim.id());
            }
            return;
        }
        report.add(Kind.VANISHED, paper, claim.content(), "claim " + claim.id() + " is retracted");
        if (!dryRun) {
            claims.retract(claim.id(), Reading.provenance("retract", "A new extractor reads no such claim."));
        }
    }

    private void add(
            PaperRecord paper, ClaimContent content, boolean readByPerson, ReExtractionReport report, boolean dryRun) {
        if (readByPerson) {
            report.add(Kind.DISAGREES, paper, content, "a person read the abstract and found no such claim");
            return;
        }
        report.add(
                Kind.ADDED,
                paper,
                content,
                "a new claim, " + claims.statusOf(content).id() + told(content));
        if (!dryRun) {
            claims.propose(paper.paper(), content, Reading.PROVENANCE);
        }
    }
}
