package org.claimboard.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;

import org.claimboard.listing.Page;
import org.claimboard.listing.PageRequest;
import org.claimboard.paper.Paper;
import org.claimboard.paper.PaperRecord;

/** What a search asks beside the claims themselves: how they spread, which names and which papers fit. */
@ApplicationScoped
public class SearchQueries {
    private final EntityManager entityManager;
    private final ClaimQueries claims;

    SearchQueries(EntityManager entityManager, ClaimQueries claims) {
        this.entityManager = entityManager;
        this.claims = claims;
    }

    /** The claims that fit, counted by their coordinates in one query. */
    @Transactional
    public List<ClaimTally> tallies(ClaimFilter filter) {
        ClaimConditions conditions = new ClaimConditions(filter);
        return conditions
                .bind(entityManager.createQuery(
                        "select new org.claimboard.claim.ClaimTally(c.content.task, c.content.metric, c.content.form,"
                                + " c.content.qualifier, c.content.hardwareId, left(p.published, 4), count(c))"
                                + " from Claim c join c.paper p where " + conditions.jpql()
                                + " group by c.content.task, c.content.metric, c.content.form, c.content.qualifier,"
                                + " c.content.hardwareId, left(p.published, 4)",
                        ClaimTally.class))
                .getResultList();
    }

    /** The names in one place of the shown claims that hold every word, the most frequent first. */
    @Transactional
    public List<NameCount> names(ClaimText.Place place, List<String> words, int most) {
        ClaimFilter filter = ClaimFilter.all();
        for (String word : words) {
            filter = filter.withText(ClaimText.containing(word, List.of(place)));
        }
        ClaimConditions conditions = new ClaimConditions(filter);
        return conditions
                .bind(entityManager.createQuery(
                        "select new org.claimboard.claim.NameCount(" + place.path() + ", count(c))"
                                + " from Claim c join c.paper p where " + conditions.jpql() + " group by "
                                + place.path() + " order by count(c) desc, " + place.path(),
                        NameCount.class))
                .setMaxResults(most)
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
        ClaimConditions conditions = new ClaimConditions(filter.withoutWords());
        String where = papersWhere(words, filter.withoutWords(), conditions);
        TypedQuery<Long> count = entityManager.createQuery("select count(p) from Paper p" + where, Long.class);
        long total = bind(count, words, filter, conditions).getSingleResult();
        request.requireWithin(total);
        TypedQuery<Paper> select =
                entityManager.createQuery("from Paper p" + where + " order by p.published desc, p.slug", Paper.class);
        List<Paper> found = bind(select, words, filter, conditions)
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultList();
        Map<String, Long> counts =
                claims.countsByPaper(found.stream().map(Paper::slug).toList());
        return new Page<>(found, request.page(), request.size(), total)
                .map(paper -> PaperRow.of(PaperRecord.of(paper), counts.getOrDefault(paper.slug(), 0L)));
    }

    private static String papersWhere(List<String> words, ClaimFilter filter, ClaimConditions conditions) {
        List<String> clauses = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            clauses.add("(lower(p.title) like :w" + i + " escape '\\' or lower(p.abstractText) like :w" + i
                    + " escape '\\')");
        }
        if (asksForClaims(filter)) {
            clauses.add("exists (select 1 from Claim c where c.paper = p and " + conditions.jpql() + ")");
        }
        return clauses.isEmpty() ? "" : clauses.stream().collect(Collectors.joining(" and ", " where ", ""));
    }

    private static <T> TypedQuery<T> bind(
            TypedQuery<T> query, List<String> words, ClaimFilter filter, ClaimConditions conditions) {
        for (int i = 0; i < words.size(); i++) {
            query.setParameter("w" + i, ClaimText.containing(words.get(i)));
        }
        return asksForClaims(filter.withoutWords()) ? conditions.bind(query) : query;
    }

    private static boolean asksForClaims(ClaimFilter filter) {
        return !filter.equals(ClaimFilter.all());
    }
}
