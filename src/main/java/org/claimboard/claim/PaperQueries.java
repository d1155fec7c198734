package org.claimboard.claim;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.quarkus.narayana.jta.QuarkusTransaction;

import org.claimboard.listing.Page;
import org.claimboard.listing.PageRequest;
import org.claimboard.paper.PaperRecord;
import org.claimboard.paper.Papers;

/** Reads papers together with their claims. */
@ApplicationScoped
public class PaperQueries {
    private static final int CHUNK = 500;

    private final Papers papers;
    private final PaperPass pass;
    private final ClaimQueries claims;

    PaperQueries(Papers papers, PaperPass pass, ClaimQueries claims) {
        this.pass = pass;
        this.papers = papers;
        this.claims = claims;
    }

    /** Papers whose title holds {@code q} (all for an empty one), newest first. */
    @Transactional
    public Page<PaperRow> page(String q, PageRequest request) {
        Page<PaperRecord> found = papers.page(q, request);
        return new Page<>(rows(found.items()), found.page(), found.size(), found.total(), found.moreThanTotal());
    }

    /** Hands every paper that fits to {@code each}, one behind the other. */
    public void forEach(String q, Consumer<PaperRow> each) {
        if (q.isEmpty()) {
            pass.forEach(each);
        } else {
            search(q, each);
        }
    }

    private void search(String q, Consumer<PaperRow> each) {
        List<PaperRow> rows = QuarkusTransaction.joiningExisting().call(() -> rows(papers.first(q, CHUNK)));
        while (!rows.isEmpty()) {
            rows.forEach(each);
            PaperRow last = rows.get(rows.size() - 1);
            rows = QuarkusTransaction.joiningExisting()
                    .call(() -> rows(papers.behind(q, last.published(), last.paper(), CHUNK)));
        }
    }

    @Transactional
    public long count() {
        return papers.count();
    }

    private List<PaperRow> rows(List<PaperRecord> found) {
        Map<String, Long> counts =
                claims.countsByPaper(found.stream().map(PaperRecord::paper).toList());
        return found.stream()
                .map(paper -> PaperRow.of(paper, counts.getOrDefault(paper.paper(), 0L)))
                .toList();
    }

    @Transactional
    public PaperDetail detail(String slug) {
        return new PaperDetail(papers.bySlug(slug), claims.ofPaper(slug), claims.drafts(slug));
    }
}
