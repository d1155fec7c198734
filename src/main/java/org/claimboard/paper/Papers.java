package org.claimboard.paper;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.claimboard.bulk.Bulk;
import org.claimboard.bulk.BulkTable;
import org.claimboard.listing.ListingConfig;
import org.claimboard.listing.Page;
import org.claimboard.listing.PageRequest;
import org.claimboard.listing.Total;
import org.claimboard.problem.ProblemException;
import org.claimboard.vocabulary.Vocabulary;

/** The papers as records. */
@ApplicationScoped
public class Papers {
    private static final BulkTable ROWS =
            BulkTable.of("paper", "id", "slug", "title", "abstract_text", "arxiv_id", "published", "url", "code_url");

    private final PaperRepository repository;
    private final Bulk bulk;
    private final ListingConfig config;

    Papers(PaperRepository repository, Bulk bulk, ListingConfig config) {
        this.repository = repository;
        this.bulk = bulk;
        this.config = config;
    }

    @Transactional
    public Page<PaperRecord> page(String q, PageRequest request) {
        Total total = Total.upTo(config.countUpTo(), repository.count(q, config.countUpTo() + 1));
        request.requireWithin(total);
        List<PaperRecord> rows = repository.list(q, request, request.size() + 1).stream()
                .map(PaperRecord::of)
                .toList();
        return Page.of(request, total, rows, () -> repository.count(q, Integer.MAX_VALUE));
    }

    /** The first papers of the same list. */
    @Transactional
    public List<PaperRecord> first(String q, int most) {
        return repository.list(q, new PageRequest(1, most), most).stream()
                .map(PaperRecord::of)
                .toList();
    }

    /** Those of the same list that come behind a paper. */
    @Transactional
    public List<PaperRecord> behind(String q, String published, String slug, int most) {
        return repository.behind(q, published, slug, most).stream()
                .map(PaperRecord::of)
                .toList();
    }

    /** @throws ProblemException (not found) where there is no such paper, with the nearest of those that begin alike */
    @Transactional
    public PaperRecord bySlug(String slug) {
        return repository.bySlug(slug).map(PaperRecord::of).orElseThrow(() -> unknown(slug));
    }

    private ProblemException unknown(String slug) {
        List<String> nearest = nearest(slug);
        return ProblemException.notFound("There is no paper with this address."
                + (nearest.isEmpty() ? "" : " Did you mean " + String.join(" or ", nearest) + "?"));
    }

    /** Slugs like one that is not there, for "did you mean". */
    @Transactional
    public List<String> nearest(String slug) {
        return Vocabulary.nearest(slug, repository.beginningLike(slug));
    }

    /** Some papers by their slugs, in the order of the slugs; one that is not there is missing. */
    @Transactional
    public List<PaperRecord> bySlugs(Collection<String> slugs) {
        return slugs.isEmpty()
                ? List.of()
                : repository.list("slug in ?1 order by slug", slugs).stream()
                        .map(PaperRecord::of)
                        .toList();
    }

    /** Those of some slugs that are not there yet. */
    @Transactional
    public Set<String> missing(Collection<String> slugs) {
        Set<String> missing = new HashSet<>(slugs);
        missing.removeAll(repository.present(slugs));
        return missing;
    }

    @Transactional
    public Optional<PaperRecord> find(String slug) {
        return repository.bySlug(slug).map(PaperRecord::of);
    }

    /** Every paper that has one of some slugs, arXiv ids (without their version) or addresses, the oldest first. */
    @Transactional
    public List<StoredPaper> with(Collection<String> slugs, Collection<String> arxivIds, Collection<String> urls) {
        return Stream.of(
                        repository.with("slug", slugs),
                        repository.with("arxivId", arxivIds),
                        repository.with("url", urls))
                .flatMap(List::stream)
                .distinct()
                .sorted(Comparator.comparing(Paper::id))
                .map(StoredPaper::of)
                .toList();
    }

    /** Gives a paper that was only named what is known of it now, and returns it as it is then. */
    @Transactional
    public StoredPaper describe(StoredPaper named, PaperRecord paper) {
        Paper stored = repository.findById(named.id());
        stored.isDescribedBy(paper);
        return StoredPaper.of(stored);
    }

    @Transactional
    public void add(PaperRecord paper) {
        repository.persist(new Paper(paper));
    }

    /** Numbers for papers that are to be added. */
    @Transactional(Transactional.TxType.MANDATORY)
    public long[] ids(int count) {
        return bulk.ids("paper_seq", count);
    }

    /** Adds papers with numbers of {@link #ids}. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(List<StoredPaper> papers) {
        bulk.insert(ROWS, papers.stream().map(Papers::row).toList());
    }

    private static Object[] row(StoredPaper stored) {
        PaperRecord paper = stored.paper();
        return new Object[] {
            stored.id(),
            paper.paper(),
            paper.title(),
            paper.abstractText(),
            paper.arxivId(),
            paper.published(),
            paper.url(),
            paper.codeUrl()
        };
    }

    @Transactional
    public long count() {
        return repository.count();
    }
}
