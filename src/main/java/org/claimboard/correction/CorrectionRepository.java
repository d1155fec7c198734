package org.claimboard.correction;

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
        return list("paper = ?1 and status = ?2 order by id", paper, CorrectionStatus.OPEN);
    }

    boolean hasOpen(long claimId) {
        return count("claimId = ?1 and status = ?2", claimId, CorrectionStatus.OPEN) > 0;
    }

    List<Correction> ofClaim(long claimId) {
        return list("from Correction c join fetch c.paper where c.claimId = ?1 order by c.id desc", claimId);
    }
}
