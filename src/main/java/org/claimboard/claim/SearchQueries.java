package org.claimboard.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;

import org.claimboard.listing.ListingConfig;
import org.claimboard.listing.Page;
import org.claimboard.listing.PageRequest;
import org.claimboard.listing.Total;
import org.claimboard.paper.Paper;
import org.claimboard.paper.PaperRecord;
import org.claimboard.paper.ShortWords;

/** What a search asks beside the claims themselves: how they spread, which names and which papers fit. */
@ApplicationScoped
public class SearchQueries {
    /** Of claims, with few words to read for each. */
    private static final String LAST_ADDED = " order by c.id desc limit ";

    private static final String NEWEST_FIRST = " order by p.published desc, p.slug";
    /** Title and abstract as one text, which one index can serve; PostgreSQL's is spelled like this. */
    private static final String WORDS = "lower(p.title || '\n' || p.abstractText)";

    /** Of so many of the newest papers this many hold frequent words: one of fifty. */
    private static final int SAMPLE = 200;

    private static final int FREQUENT = 4;

    private final EntityManager entityManager;
    private final ClaimQueries claims;
    private final Conditions conditions;
    private final ShortWords shortWords;
    private final ListingConfig config;

    SearchQueries(
            EntityManager entityManager,
            ClaimQueries claims,
            Conditions conditions,
            ShortWords shortWords,
            ListingConfig config) {
        this.entityManager = entityManager;
        this.claims = claims;
        this.conditions = conditions;
        this.shortWords = shortWords;
        this.config = config;
    }

    /**
     * The claims that fit, counted by their coordinates in one query: the first ones in an order, as many as are counted of
     * a list, and one more that tells of others.
     */
    @Transactional
    public List<ClaimTally> firstTallies(ClaimFilter filter, ClaimSort sort) {
        ClaimConditions conditions = this.conditions.of(filter);
        String limit = " order by " + sort.jpql() + " limit " + (config.countUpTo() + 1);
        return conditions
                .bind(entityManager.createQuery(
                        "select new org.claimboard.claim.ClaimTally(f.task, f.metric, f.form, f.qualifier, f.hardware,"
                                + " f.publishedIn, count(*)) from (select c.content.task as task, c.content.metric as metric,"
                                + " c.content.form as form, c.content.qualifier as qualifier,"
                                + " c.content.hardwareId as hardware, left(p.published, 4) as publishedIn"
                                + " from Claim c join c.paper p where " + conditions.jpql() + limit
                                + ") f group by f.task, f.metric, f.form, f.qualifier, f.hardware, f.publishedIn",
                        ClaimTally.class))
                .getResultList();
    }

    /** How many claims fit, by the tallies of the first ones. */
    public Total total(List<ClaimTally> tallies) {
        return Total.upTo(
                config.countUpTo(),
                tallies.stream().mapToLong(ClaimTally::claims).sum());
    }

    /** In how many of the newest papers a search looks; empty for in all. */
    public Optional<Integer> newestOnly(ClaimFilter filter) {
        return conditions.newestOnly(filter);
    }

    /** The names of the shown claims that hold the words anywhere: of those that were added last where there are many. */
    @Transactional
    public List<ClaimNames> names(List<String> words) {
        ClaimFilter filter = ClaimFilter.all();
        for (String word : words) {
            filter = filter.withWords(ClaimText.anywhere(word));
        }
        ClaimConditions conditions = this.conditions.of(filter);
        return conditions
                .bind(entityManager.createQuery(
                        "select new org.claimboard.claim.ClaimNames(f.system, f.model, f.dataset, count(*)) from (select"
                                + " c.content.system as system, c.content.model as model, c.content.dataset as dataset"
                                + " from Claim c join c.paper p where " + conditions.jpql() + LAST_ADDED
                                + config.countUpTo() + ") f group by f.system, f.model, f.dataset",
                        ClaimNames.class))
                .getResultList();
    }

    /**
     * The papers whose title and abstract hold every word and which have a claim that fits, newest first. A filter that
     * asks for nothing takes papers without claims as well.
     *
     * @param filter its words are left aside
     */
    @Transactional
    public Page<PaperRow> papers(List<String> words, ClaimFilter filter, PageRequest request) {
        ClaimConditions claimConditions = conditions.of(filter.withoutWords());
        boolean frequent = areFrequent(words);
        List<String> sought = words.stream()
                .map(frequent ? ClaimText::lowered : ClaimText::containing)
                .toList();
        String where = papersWhere(words, frequent, filter.withoutWords(), claimConditions);
        int limit = config.countUpTo();
        Total total = Total.upTo(limit, count(limit + 1, where, sought, filter, claimConditions));
        request.requireWithin(total);
        TypedQuery<Paper> select = entityManager.createQuery("from Paper p" + where + NEWEST_FIRST, Paper.class);
        List<Paper> found = bind(select, sought, filter, claimConditions)
                .setFirstResult(request.offset())
                .setMaxResults(request.size() + 1)
                .getResultList();
        Map<String, Long> counts =
                claims.countsByPaper(found.stream().map(Paper::slug).toList());
        return Page.of(request, total, found, () -> count(Integer.MAX_VALUE, where, sought, filter, claimConditions))
                .map(paper -> PaperRow.of(PaperRecord.of(paper), counts.getOrDefault(paper.slug(), 0L)));
    }

    private long count(
            int most, String where, List<String> sought, ClaimFilter filter, ClaimConditions claimConditions) {
        TypedQuery<Long> count = entityManager.createQuery(
                "select count(*) from (select p.id as id from Paper p" + where + NEWEST_FIRST + " limit " + most
                        + ") f",
                Long.class);
        return bind(count, sought, filter, claimConditions).getSingleResult();
    }

    /**
     * True where it is quicker to go through the newest papers than to ask an index, which would give all that hold the
     * words. PostgreSQL can't tell: it keeps no statistics of texts as long as an abstract.
     */
    private boolean areFrequent(List<String> words) {
        if (words.isEmpty()) {
            return false;
        }
        String holding = IntStream.range(0, words.size())
                .mapToObj(i -> "f.words like :w" + i + " escape '\\'")
                .collect(Collectors.joining(" and "));
        TypedQuery<Long> count = entityManager.createQuery(
                "select count(*) from (select " + WORDS + " as words from Paper p" + NEWEST_FIRST + " limit " + SAMPLE
                        + ") f where " + holding,
                Long.class);
        return bindWords(count, words.stream().map(ClaimText::containing).toList())
                        .getSingleResult()
                >= FREQUENT;
    }

    /**
     * Of a comparison with {@code locate} PostgreSQL supposes that a third of all rows fit, and so goes through them in their
     * order until there are enough; of {@code like} it supposes that hardly any does, and gathers all of them.
     */
    private String papersWhere(List<String> words, boolean frequent, ClaimFilter filter, ClaimConditions conditions) {
        List<String> clauses = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            clauses.add(frequent ? "locate(:w" + i + ", " + WORDS + ") > 0" : WORDS + " like :w" + i + " escape '\\'");
        }
        shortWords.condition(words).ifPresent(clauses::add);
        if (asksForClaims(filter)) {
            clauses.add("exists (select 1 from Claim c where c.paper = p and " + conditions.jpql() + ")");
        }
        return clauses.isEmpty() ? "" : clauses.stream().collect(Collectors.joining(" and ", " where ", ""));
    }

    private static <T> TypedQuery<T> bind(
            TypedQuery<T> query, List<String> sought, ClaimFilter filter, ClaimConditions conditions) {
        bindWords(query, sought);
        return asksForClaims(filter.withoutWords()) ? conditions.bind(query) : query;
    }

    private static <T> TypedQuery<T> bindWords(TypedQuery<T> query, List<String> sought) {
        for (int i = 0; i < sought.size(); i++) {
            query.setParameter("w" + i, sought.get(i));
        }
        return query;
    }

    private static boolean asksForClaims(ClaimFilter filter) {
        return !filter.equals(ClaimFilter.all());
    }
}
