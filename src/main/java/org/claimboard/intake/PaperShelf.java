package org.claimboard.intake;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.claimboard.claim.ClaimService;
import org.claimboard.corpus.Reading;
import org.claimboard.digest.Sha256;
import org.claimboard.intake.read.PaperHint;
import org.claimboard.paper.PaperRecord;
import org.claimboard.paper.Papers;
import org.claimboard.paper.Slug;

/** Finds the papers that a file is about among those that are here, and adds those that are not. */
@ApplicationScoped
class PaperShelf {
    private static final int TAG = 8;

    private final Papers papers;
    private final ClaimService claims;
    private final Reading reading;

    PaperShelf(Papers papers, ClaimService claims, Reading reading) {
        this.papers = papers;
        this.claims = claims;
        this.reading = reading;
    }

    /**
     * The paper with the arXiv id, else the address. A title finds a paper only where the file says nothing else, or the
     * paper here has no other mark; two papers may have one title.
     */
    Optional<PaperRecord> find(PaperHint hint) {
        Optional<PaperRecord> found = Optional.ofNullable(hint.slug()).flatMap(papers::find);
        if (found.isEmpty() && hint.arxivId() != null) {
            found = papers.byArxivId(hint.arxivId());
        }
        if (found.isEmpty() && hint.url() != null) {
            found = papers.byUrl(hint.url());
        }
        if (found.isEmpty() && hint.title() != null && hint.arxivId() == null && hint.url() == null) {
            found = papers.find(Slug.of(hint.title()))
                    .filter(paper -> paper.title().equalsIgnoreCase(hint.title()));
        }
        return found;
    }

    /** Puts a paper without its abstract there, for numbers about it. */
    PaperRecord add(PaperHint hint, String actor, String why) {
        String title = hint.title() != null ? hint.title() : hint.url() != null ? hint.url() : hint.slug();
        PaperRecord paper = new PaperRecord(
                freeSlug(hint.slug() != null ? hint.slug() : title, mark(hint)),
                title,
                "",
                hint.arxivId(),
                orEmpty(hint.published()),
                orEmpty(hint.url()),
                hint.codeUrl());
        papers.add(paper);
        claims.declareImported(paper.paper(), actor, why);
        return paper;
    }

    /** Puts a paper with its abstract there, and what the extractor reads in it; returns how many claims that is. */
    int add(PaperRecord paper, String actor, String why) {
        PaperRecord named = paper.named(freeSlug(paper.title(), mark(hint(paper))));
        papers.add(named);
        claims.declareImported(named.paper(), actor, why);
        return reading.store(named);
    }

    /** Gives a paper that was only named its abstract, and reads it. */
    int describe(PaperRecord present, PaperRecord paper, String actor, String why) {
        papers.describe(present.paper(), paper);
        claims.declareImported(present.paper(), actor, why);
        return reading.store(paper.named(present.paper()));
    }

    /** How many claims the extractor would read in an abstract. */
    int claimsIn(PaperRecord paper) {
        return reading.count(paper);
    }

    static PaperHint hint(PaperRecord paper) {
        return new PaperHint(
                null,
                paper.title(),
                paper.arxivId(),
                paper.url().isEmpty() ? null : paper.url(),
                paper.published(),
                paper.codeUrl());
    }

    static String mark(PaperHint hint) {
        return Sha256.of(
                hint.arxivId() != null
                        ? hint.arxivId()
                        : hint.url() != null ? hint.url() : orEmpty(hint.slug()) + "|" + orEmpty(hint.title()));
    }

    /** Of two papers with one title the second has a tag behind its name, the same each time. */
    private String freeSlug(String title, String mark) {
        String slug = Slug.of(title);
        return papers.find(slug).isEmpty() ? slug : slug + "-" + mark.substring(0, TAG);
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
