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
    /** The last revision of each claim that an entry of the ledger, or one before it, made. */
    private static final String AS_OF =
            "from ClaimRevision r join fetch r.claim c join fetch c.paper p where r.ledgerNumber <= :number"
                    + " and not exists (select 1 from ClaimRevision later where later.claimId = r.claimId"
                    + " and later.revision > r.revision and later.ledgerNumber <= :number)";

    private static final String FROM = " from Claim c join %s c.paper p where ";

    private final Conditions conditions;

    ClaimRepository(Conditions conditions) {
        this.conditions = conditions;
    }

    Optional<Claim> withPaper(long id) {
        return find("from Claim c join fetch c.paper where c.id = ?1", id).firstResultOptional();
    }

    /** From where a page begins, as many as are asked for. */
    List<Claim> list(ClaimFilter filter, ClaimSort sort, PageRequest page, int most) {
        return select(filter, sort)
                .setFirstResult(page.offset())
                .setMaxResults(most)
                .getResultList();
    }

    /** The ids of all that fit, in order; the database keeps them, not the program. */
    Stream<Long> ids(ClaimFilter filter, ClaimSort sort) {
        ClaimConditions conditions = this.conditions.of(filter);
        return conditions
                .bind(getEntityManager()
                        .createQuery(
                                "select c.id" + FROM.formatted("") + conditions.jpql() + " order by " + sort.jpql(),
                                Long.class))
                .setHint(HibernateHints.HINT_FETCH_SIZE, FETCH_SIZE)
                .getResultStream();
    }

    long count(ClaimFilter filter) {
        ClaimConditions conditions = this.conditions.of(filter);
        return conditions
                .bind(getEntityManager()
                        .createQuery("select count(c)" + FROM.formatted("") + conditions.jpql(), Long.class))
                .getSingleResult();
    }

    /** How many there are, {@code most} where there are more; found from the last one added, so that it ends early. */
    long count(ClaimFilter filter, int most) {
        ClaimConditions conditions = this.conditions.of(filter);
        return conditions
                .bind(getEntityManager()
                        .createQuery(
                                "select count(*) from (select c.id as id" + FROM.formatted("") + conditions.jpql()
                                        + " order by c.id desc limit " + most + ") found",
                                Long.class))
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

    /** Task and metric are asked for one by one as well, so that the index of boards is used. */
    List<Claim> onBoards(Collection<BoardKey> boards) {
        return list(
                "from Claim c join fetch c.paper where c.content.task in ?1 and c.content.metric in ?2"
                        + " and concat(c.content.task, '/', c.content.metric) in ?3 and c.status <> ?4 order by c.id",
                boards.stream().map(BoardKey::task).distinct().toList(),
                boards.stream().map(BoardKey::metric).distinct().toList(),
                boards.stream()
                        .map(board -> board.task() + "/" + board.metric())
                        .distinct()
                        .toList(),
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

    /** What the claims' datasets are found by, each once. */
    List<String> datasetIds() {
        return getEntityManager()
                .createQuery(
                        "select distinct c.content.datasetId from Claim c where c.content.datasetId is not null"
                                + " order by c.content.datasetId",
                        String.class)
                .getResultList();
    }

    List<BoardCount> boardCounts() {
        return getEntityManager()
                .createQuery(
                        "select new org.claimboard.claim.BoardCount(c.content.task, c.content.metric, c.content.form,"
                                + " c.content.datasetId, min(c.content.dataset), c.content.hardwareId, count(c), max(p.published),"
                                + " case when c.source.source is null then false else true end)"
                                + " from Claim c join c.paper p where c.status in :shown"
                                + " group by c.content.task, c.content.metric, c.content.form, c.content.datasetId,"
                                + " c.content.hardwareId, case when c.source.source is null then false else true end",
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

    /** What {@link #onBoards} gave when the ledger ended with an entry. */
    List<ClaimRevision> onBoardsAsOf(String task, String metric, long ledgerNumber) {
        return getEntityManager()
                .createQuery(
                        AS_OF + " and r.content.task = :task and r.content.metric = :metric and r.status <> :draft"
                                + " order by r.claimId",
                        ClaimRevision.class)
                .setParameter("number", ledgerNumber)
                .setParameter("task", task)
                .setParameter("metric", metric)
                .setParameter("draft", ClaimStatus.DRAFT)
                .getResultList();
    }

    /** What {@link #ofPapers} gave when the ledger ended with an entry. */
    List<ClaimRevision> ofPapersAsOf(Collection<String> slugs, long ledgerNumber) {
        return getEntityManager()
                .createQuery(
                        AS_OF + " and p.slug in :slugs and r.status in :shown"
                                + " order by p.slug, r.content.quoteStart, r.claimId",
                        ClaimRevision.class)
                .setParameter("number", ledgerNumber)
                .setParameter("slugs", slugs)
                .setParameter("shown", ClaimFilter.SHOWN)
                .getResultList();
    }

    Optional<ClaimRevision> revisionOf(long claimId, long ledgerNumber) {
        return getEntityManager()
                .createQuery(
                        "from ClaimRevision r where r.claimId = :claim and r.ledgerNumber = :number",
                        ClaimRevision.class)
                .setParameter("claim", claimId)
                .setParameter("number", ledgerNumber)
                .getResultStream()
                .findFirst();
    }

    Optional<ClaimRevision> revisionNumbered(long claimId, int revision) {
        return getEntityManager()
                .createQuery(
                        "from ClaimRevision r where r.claimId = :claim and r.revision = :revision", ClaimRevision.class)
                .setParameter("claim", claimId)
                .setParameter("revision", revision)
                .getResultStream()
                .findFirst();
    }

    /** Every revision of every claim of a paper. */
    List<ClaimRevision> revisionsOfPaper(String slug) {
        return getEntityManager()
                .createQuery("from ClaimRevision r where r.claim.paper.slug = :slug order by r.id", ClaimRevision.class)
                .setParameter("slug", slug)
                .getResultList();
    }

    List<RefusedClaim> refusedOfPaper(String slug) {
        return getEntityManager()
                .createQuery("from RefusedClaim c where c.paper.slug = :slug order by c.id", RefusedClaim.class)
                .setParameter("slug", slug)
                .getResultList();
    }

    private TypedQuery<Claim> select(ClaimFilter filter, ClaimSort sort) {
        ClaimConditions conditions = this.conditions.of(filter);
        return conditions.bind(getEntityManager()
                .createQuery(
                        "select c" + FROM.formatted("fetch") + conditions.jpql() + " order by " + sort.jpql(),
                        Claim.class));
    }
}
