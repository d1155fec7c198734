package org.claimboard.correction;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

import org.claimboard.listing.PageRequest;
import org.claimboard.paper.Paper;

@ApplicationScoped
class CorrectionRepository implements PanacheRepository<Correction> {

    Optional<Correction> withPaper(long id) {
        return find("from Correction c join fetch c.paper where c.id = ?1", id).firstResultOptional();
    }

    List<Correction> withPapers(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : list("from Correction c join fetch c.paper where c.id in ?1", ids);
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

    long count(Optional<CorrectionStatus> status) {
        return status.map(asked -> count("status", asked)).orElseGet(this::count);
    }

    /** Those that wait for a decision on one paper, oldest first. */
    List<Correction> openOf(Paper paper) {
        return list("paper = ?1 and status in ?2 order by id", paper, CorrectionStatus.UNDECIDED);
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
