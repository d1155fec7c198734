package org.claimboard.claim;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import org.hibernate.jpa.HibernateHints;

import org.claimboard.listing.PageRequest;

@ApplicationScoped
class ClaimRepository implements PanacheRepository<Claim> {
    private static final int FETCH_SIZE = 500;
    private static final String FROM = " from Claim c join %s c.paper p where ";

    Optional<Claim> withPaper(long id) {
        return find("from Claim c join fetch c.paper where c.id = ?1", id).firstResultOptional();
    }

    List<Claim> list(ClaimFilter filter, ClaimSort sort, PageRequest page) {
        return select(filter, sort)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
    }

    /** Read row by row from the database; close the stream, and stay in one transaction while it is open. */
    Stream<Claim> stream(ClaimFilter filter, ClaimSort sort) {
        return select(filter, sort)
                .setHint(HibernateHints.HINT_FETCH_SIZE, FETCH_SIZE)
                .setHint(HibernateHints.HINT_READ_ONLY, true)
                .getResultStream();
    }

    long count(ClaimFilter filter) {
        ClaimConditions conditions = new ClaimConditions(filter);
        return conditions
                .bind(getEntityManager()
                        .createQuery("select count(c)" + FROM.formatted("") + conditions.jpql(), Long.class))
                .getSingleResult();
    }

    List<Claim> onBoards(String task, String metric) {
        return list(
                "from Claim c join fetch c.paper where c.content.task = ?1 and c.content.metric = ?2 and c.status <> ?3"
                        + " order by c.id",
                task,
                metric,
                ClaimStatus.DRAFT);
    }

    /** The shown claims of some papers, in the order of their abstracts. */
    List<Claim> ofPapers(Collection<String> slugs) {
        return list(
                "from Claim c join fetch c.paper p where p.slug in ?1 and c.status in ?2"
                        + " order by p.slug, c.content.quoteStart, c.id",
                slugs,
                ClaimFilter.SHOWN);
    }

    List<Claim> withPapers(Collection<Long> ids) {
        return list("from Claim c join fetch c.paper where c.id in ?1", ids);
    }

    List<Claim> allOfPaper(String slug) {
        return list("from Claim c join fetch c.paper p where p.slug = ?1 order by c.id", slug);
    }

    List<BoardCount> boardCounts() {
        return getEntityManager()
                .createQuery(
                        "select new org.claimboard.claim.BoardCount(c.content.task, c.content.metric, c.content.form,"
                                + " c.content.datasetId, min(c.content.dataset), c.content.hardwareId, count(c), max(p.published))"
                                + " from Claim c join c.paper p where c.status in :shown"
                                + " group by c.content.task, c.content.metric, c.content.form, c.content.datasetId,"
                                + " c.content.hardwareId",
                        BoardCount.class)
                .setParameter("shown", ClaimFilter.SHOWN)
                .getResultList();
    }

    Map<String, Long> countsByPaper(Collection<String> slugs) {
        Map<String, Long> counts = new HashMap<>();
        getEntityManager()
                .createQuery(
                        "select p.slug, count(c) from Claim c join c.paper p"
                                + " where p.slug in :slugs and c.status in :shown group by p.slug",
                        Object[].class)
                .setParameter("slugs", slugs)
                .setParameter("shown", ClaimFilter.SHOWN)
                .getResultList()
                .forEach(row -> counts.put((String) row[0], (Long) row[1]));
        return counts;
    }

    Map<Long, Integer> revisions(Collection<Long> ids) {
        Map<Long, Integer> revisions = new HashMap<>();
        getEntityManager()
                .createQuery("select c.id, c.revision from Claim c where c.id in :ids", Object[].class)
                .setParameter("ids", ids)
                .getResultList()
                .forEach(row -> revisions.put((Long) row[0], (Integer) row[1]));
        return revisions;
    }

    private TypedQuery<Claim> select(ClaimFilter filter, ClaimSort sort) {
        ClaimConditions conditions = new ClaimConditions(filter);
        return conditions.bind(getEntityManager()
                .createQuery(
                        "select c" + FROM.formatted("fetch") + conditions.jpql() + " order by " + sort.jpql(),
                        Claim.class));
    }
}
