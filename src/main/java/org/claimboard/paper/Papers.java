package org.claimboard.paper;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.claimboard.listing.Page;
import org.claimboard.listing.PageRequest;
import org.claimboard.problem.ProblemException;
import org.claimboard.vocabulary.Vocabulary;

/** The papers as records. */
@ApplicationScoped
public class Papers {
    private final PaperRepository repository;

    Papers(PaperRepository repository) {
        this.repository = repository;
    }

    @Transactional
    public Page<PaperRecord> page(String q, PageRequest request) {
        long total = repository.count(q);
        request.requireWithin(total);
        List<PaperRecord> items =
                repository.list(q, request).stream().map(PaperRecord::of).toList();
        return new Page<>(items, request.page(), request.size(), total);
    }

    /** @throws ProblemException (not found) where there is no such paper, with the nearest of those that begin alike */
    @Transactional
    public PaperRecord bySlug(String slug) {
        return repository.bySlug(slug).map(PaperRecord::of).orElseThrow(() -> unknown(slug));
    }

    private ProblemException unknown(String slug) {
        List<String> nearest = Vocabulary.nearest(slug, repository.beginningLike(slug));
        return ProblemException.notFound("There is no paper with this address."
                + (nearest.isEmpty() ? "" : " Did you mean " + String.join(" or ", nearest) + "?"));
    }

    /** Those of some slugs that are not there yet. */
    @Transactional
    public Set<String> missing(Collection<String> slugs) {
        Set<String> missing = new HashSet<>(slugs);
        missing.removeAll(repository.present(slugs));
        return missing;
    }

    @Transactional
    public void add(PaperRecord paper) {
        repository.persist(new Paper(paper));
    }

    @Transactional
    public long count() {
        return repository.count();
    }
}
