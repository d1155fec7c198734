package org.claimboard.claim;

import java.util.Map;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.claimboard.listing.Page;
import org.claimboard.listing.PageRequest;
import org.claimboard.paper.PaperRecord;
import org.claimboard.paper.Papers;

/** Reads papers together with their claims. */
@ApplicationScoped
public class PaperQueries {
    private final Papers papers;
    private final ClaimQueries claims;

    PaperQueries(Papers papers, ClaimQueries claims) {
        this.papers = papers;
        this.claims = claims;
    }

    /** Papers whose title holds {@code q} (all for an empty one), newest first. */
    @Transactional
    public Page<PaperRow> page(String q, PageRequest request) {
        Page<PaperRecord> found = papers.page(q, request);
        Map<String, Long> counts = claims.countsByPaper(
                found.items().stream().map(PaperRecord::paper).toList());
        return found.map(paper -> PaperRow.of(paper, counts.getOrDefault(paper.paper(), 0L)));
    }

    /** Hands every paper that fits to {@code each}, a page at a time. */
    public void forEach(String q, Consumer<PaperRow> each) {
        Page<PaperRow> page;
        int number = 1;
        do {
            page = page(q, new PageRequest(number++, PageRequest.MAX_SIZE));
            page.items().forEach(each);
        } while (page.hasNext());
    }

    @Transactional
    public PaperDetail detail(String slug) {
        return new PaperDetail(papers.bySlug(slug), claims.ofPaper(slug), claims.drafts(slug));
    }
}
