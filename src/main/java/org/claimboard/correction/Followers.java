package org.claimboard.correction;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import org.claimboard.limit.RateLimits;
import org.claimboard.problem.ProblemException;
import org.claimboard.problem.ProblemType;
import org.claimboard.secret.SecretToken;

/** What the holder of a correction's secret link may do: follow it, and amend or withdraw it while it is open. */
@ApplicationScoped
public class Followers {
    private static final String NO_SUCH_LINK = "No correction has this secret link.";

    private final Drafts drafts;
    private final Corrections corrections;
    private final Disputes disputes;
    private final DecisionLog log;
    private final RateLimits limits;
    private final EntityManager entityManager;

    Followers(
            Drafts drafts,
            Corrections corrections,
            Disputes disputes,
            DecisionLog log,
            RateLimits limits,
            EntityManager entityManager) {
        this.drafts = drafts;
        this.corrections = corrections;
        this.disputes = disputes;
        this.log = log;
        this.limits = limits;
        this.entityManager = entityManager;
    }

    /** Where a sender may be asked, for moderators alone; empty where no address was given, and after it was deleted. */
    @Transactional
    public Optional<String> contact(long correctionId) {
        return Optional.ofNullable(entityManager.find(Follower.class, correctionId))
                .map(Follower::contact);
    }

    /** @throws ProblemException (not found) where no correction has this link */
    @Transactional
    public CorrectionView follow(String token) {
        limits.countPreview();
        return corrections.detail(follower(token).correctionId());
    }

    /** @throws ProblemException (not found) for a wrong link, (conflict) where it is no longer open */
    @Transactional
    public CorrectionView toAmend(String token) {
        limits.countPreview();
        return corrections.view(openOne(follower(token)));
    }

    /**
     * Gives an open correction another proposal, other evidence or another note. What it said before stays readable; the
     * claim or paper that it is about can't be changed.
     *
     * @throws ProblemException (not found) for a wrong link, (conflict) where it is no longer open, or naming every field
     *     that is wrong
     */
    @Transactional
    public CorrectionView amend(String token, CorrectionRequest request) {
        limits.countSubmission();
        Follower follower = follower(token);
        Correction correction = openOne(follower);
        Draft draft = drafts.check(about(correction, request));
        Amendment amendment = new Amendment(correction, log.now());
        String before = CorrectionState.json(correction);
        correction.amend(draft.kind(), FieldChange.write(draft.changes()), request);
        disputes.lookedAt(correction);
        if (request.contact() != null) {
            follower.reachableAt(request.contact());
        }
        log.keep(correction, amendment, before);
        return corrections.view(correction);
    }

    /** @throws ProblemException (not found) for a wrong link, (conflict) where it is no longer open */
    @Transactional
    public CorrectionView withdraw(String token) {
        limits.countSubmission();
        Correction correction = openOne(follower(token));
        // Before the ledger, as whoever decides about the claim takes them.
        disputes.hold(correction.claimId());
        String before = CorrectionState.json(correction);
        correction.close(CorrectionStatus.WITHDRAWN, log.now());
        log.tell(correction, Submissions.ACTOR, "withdraw", "Its sender withdrew it.", before);
        disputes.settle(
                correction, Submissions.ACTOR, "Correction " + correction.id() + " was withdrawn by its sender.");
        return corrections.view(correction);
    }

    /** The same for whoever names the correction as well; a link of another one is a wrong link. */
    @Transactional
    public CorrectionView amend(long id, String token, CorrectionRequest request) {
        requireOf(id, token);
        return amend(token, request);
    }

    /** The same for whoever names the correction as well; a link of another one is a wrong link. */
    @Transactional
    public CorrectionView withdraw(long id, String token) {
        requireOf(id, token);
        return withdraw(token);
    }

    private void requireOf(long id, String token) {
        limits.countPreview();
        if (follower(token).correctionId() != id) {
            throw ProblemException.notFound(NO_SUCH_LINK);
        }
    }

    private static CorrectionRequest about(Correction correction, CorrectionRequest request) {
        boolean missing = correction.claimId() == null;
        return new CorrectionRequest(
                missing ? CorrectionKind.MISSING_CLAIM.id() : request.kind(),
                correction.claimId(),
                correction.paper().slug(),
                request.changes(),
                request.evidenceQuote(),
                request.evidenceUrl(),
                request.note(),
                request.contact());
    }

    private Correction openOne(Follower follower) {
        Correction correction =
                entityManager.find(Correction.class, follower.correctionId(), LockModeType.PESSIMISTIC_WRITE);
        if (correction.status() != CorrectionStatus.OPEN) {
            throw new ProblemException(
                    ProblemType.CONFLICT,
                    "Correction " + correction.id() + " is "
                            + correction.status().id() + ", so it can neither be amended nor withdrawn.");
        }
        return correction;
    }

    private Follower follower(String token) {
        Optional<Follower> follower = token == null
                ? Optional.empty()
                : entityManager
                        .createQuery("from Follower f where f.tokenHash = :hash", Follower.class)
                        .setParameter("hash", SecretToken.hash(token))
                        .getResultStream()
                        .findFirst();
        return follower.orElseThrow(() -> ProblemException.notFound(NO_SUCH_LINK));
    }
}
