package org.claimboard.correction;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

import org.claimboard.claim.ClaimView;
import org.claimboard.listing.PageRequest;
import org.claimboard.paper.Paper;
import org.claimboard.problem.ProblemException;

@ApplicationScoped
class CorrectionRepository implements PanacheRepository<Correction> {

    Optional<Correction> withPaper(long id) {
        return find("from Correction c join fetch c.paper where c.id = ?1", id).firstResultOptional();
    }

    List<Correction> withPapers(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : list("from Correction c join fetch c.paper where c.id in ?1", ids);
    }

    /** @throws ProblemException (not found) where there is no such correction */
    Correction known(long id) {
        return withPaper(id).orElseThrow(() -> ProblemException.notFound("There is no correction " + id + "."));
    }

    /** Locked until the transaction ends; null where there is no such correction. */
    Correction held(long id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Newest first. */
    List<Correction> list(Optional<CorrectionStatus> status, PageRequest page) {
        return getEntityManager()
                .createQuery(
                        "from Correction c join fetch c.paper where (:status is null or c.status = :status)"
                                + " order by c.submittedAt desc, c.id desc",
                        Correction.class)
                .setParameter("status", status.orElse(null))
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
    }

    /** What {@link #list} gives behind a correction, found by what it is sorted by and not by counting. */
    List<Correction> behind(Optional<CorrectionStatus> status, Instant submittedAt, long id, int most) {
        return getEntityManager()
                .createQuery(
                        "from Correction c join fetch c.paper where (:status is null or c.status = :status)"
                                + " and c.submittedAt <= :at and (c.submittedAt < :at or c.id < :id)"
                                + " order by c.submittedAt desc, c.id desc",
                        Correction.class)
                .setParameter("status", status.orElse(null))
                .setParameter("at", submittedAt)
                .setParameter("id", id)
                .setMaxResults(most)
                .getResultList();
    }

    /** When any was sent again by somebody else. */
    Optional<Instant> secondedAt() {
        return Optional.ofNullable(getEntityManager()
                .createQuery("select max(c.secondedAt) from Correction c", Instant.class)
                .getSingleResult());
    }

    long count(Optional<CorrectionStatus> status) {
        return status.map(asked -> count("status", asked)).orElseGet(this::count);
    }

    /** Those that wait for a decision on one paper, oldest first. */
    List<Correction> openOf(Paper paper) {
        return list("paper = ?1 and status in ?2 order by id", paper, CorrectionStatus.UNDECIDED);
    }

    /** The one that proposes the same of the same claim and waits for a decision. */
    Optional<Correction> same(Draft draft) {
        String changes = FieldChange.write(draft.changes());
        Long claim = draft.claim().map(ClaimView::id).orElse(null);
        return openOf(draft.paper()).stream()
                .filter(open -> Objects.equals(open.claimId(), claim))
                .filter(open -> open.kind() == draft.kind() && open.changes().equals(changes))
                .findFirst();
    }

    boolean hasOpen(long claimId) {
        return count("claimId = ?1 and status in ?2", claimId, CorrectionStatus.UNDECIDED) > 0;
    }

    /** True where another correction of the claim than this one waits for a decision. */
    boolean hasOpenBeside(long claimId, long correctionId) {
        return count("claimId = ?1 and status in ?2 and id <> ?3", claimId, CorrectionStatus.UNDECIDED, correctionId)
                > 0;
    }

    /** Those that wait for a decision, oldest first. */
    List<Correction> undecided(int most) {
        return find(
                        "from Correction c join fetch c.paper where c.status in ?1 order by c.submittedAt, c.id",
                        CorrectionStatus.UNDECIDED)
                .page(0, most)
                .list();
    }

    List<Correction> ofClaim(long claimId) {
        return list("from Correction c join fetch c.paper where c.claimId = ?1 order by c.id desc", claimId);
    }
}
