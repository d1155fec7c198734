package org.claimboard.correction;

import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import org.claimboard.claim.ClaimQueries;
import org.claimboard.claim.ClaimService;
import org.claimboard.claim.ClaimStatus;
import org.claimboard.claim.ClaimView;
import org.claimboard.leaderboard.ClaimChange;
import org.claimboard.ledger.LedgerRecord;
import org.claimboard.problem.ProblemException;
import org.claimboard.problem.ProblemType;

/** What a moderator does to a claim without a correction: take a change back, retract, restore. */
@ApplicationScoped
public class Reversals {
    /** They only say that a correction is open, or is no longer. */
    private static final Set<String> NO_CHANGE = Set.of("dispute", "settle");

    private final ClaimService claims;
    private final ClaimQueries queries;
    private final CorrectionRepository repository;
    private final Acceptance acceptance;
    private final SecondLook secondLook;
    private final DecisionLog log;
    private final EntityManager entityManager;

    Reversals(
            ClaimService claims,
            ClaimQueries queries,
            CorrectionRepository repository,
            Acceptance acceptance,
            SecondLook secondLook,
            DecisionLog log,
            EntityManager entityManager) {
        this.claims = claims;
        this.queries = queries;
        this.repository = repository;
        this.acceptance = acceptance;
        this.secondLook = secondLook;
        this.log = log;
        this.entityManager = entityManager;
    }

    /** True where an entry of a claim's history can be taken back. */
    public static boolean canUndo(LedgerRecord entry) {
        return !NO_CHANGE.contains(entry.action());
    }

    /**
     * Takes back what one entry of a claim's history changed, as a new revision. Was it an accepted correction, that one is
     * marked as undone.
     *
     * @throws ProblemException (not found) where the claim has no such entry, (conflict) where nothing is left to take back
     */
    @Transactional
    public void undo(long claimId, long ledgerNumber, String reason, String moderator) {
        String stated = DecisionRequest.checkedReason(reason);
        LedgerRecord entry = queries.history(claimId).stream()
                .filter(one -> one.number() == ledgerNumber)
                .findFirst()
                .orElseThrow(() ->
                        ProblemException.notFound("Claim " + claimId + " has no ledger entry " + ledgerNumber + "."));
        if (!canUndo(entry)) {
            throw new ProblemException(
                    ProblemType.CONFLICT,
                    "Ledger entry " + ledgerNumber + " changed nothing that could be taken back.");
        }
        Optional<Correction> accepted = log.acceptance(claimId, queries.revisionAt(claimId, ledgerNumber))
                .map(decision ->
                        entityManager.find(Correction.class, decision.correctionId(), LockModeType.PESSIMISTIC_WRITE));
        String actor = ModeratorActor.of(moderator);
        claims.revert(
                claimId,
                ledgerNumber,
                repository.hasOpen(claimId),
                actor,
                "Entry " + ledgerNumber + " is taken back: " + stated);
        accepted.filter(correction -> correction.status() == CorrectionStatus.ACCEPTED)
                .ifPresent(correction -> markUndone(correction, stated, moderator));
    }

    private void markUndone(Correction correction, String reason, String moderator) {
        String before = CorrectionState.json(correction);
        correction.isUndone();
        log.keep(correction, new Decision(correction, Verdict.UNDONE, moderator, reason, log.now()), before);
    }

    /** @throws ProblemException (forbidden) where that changes who is first on a board, which needs two */
    @Transactional
    public void retract(long claimId, String reason, String moderator) {
        String stated = DecisionRequest.checkedReason(reason);
        claims.hold(claimId);
        ClaimView claim = queries.detail(claimId).claim();
        if (claim.isRetracted()) {
            throw new ProblemException(ProblemType.CONFLICT, "Claim " + claimId + " is retracted already.");
        }
        requireAlone(claim, ClaimStatus.RETRACTED);
        acceptance.retract(claimId, ModeratorActor.of(moderator), stated);
    }

    /** @throws ProblemException (forbidden) where that changes who is first on a board, which needs two */
    @Transactional
    public void restore(long claimId, String reason, String moderator) {
        String stated = DecisionRequest.checkedReason(reason);
        claims.hold(claimId);
        requireAlone(queries.detail(claimId).claim(), ClaimStatus.PUBLISHED);
        acceptance.restore(claimId, repository.hasOpen(claimId), ModeratorActor.of(moderator), stated);
    }

    private void requireAlone(ClaimView claim, ClaimStatus status) {
        if (secondLook.isNeeded(new ClaimChange(Optional.of(claim), claim.withStatus(status)))) {
            throw new ProblemException(
                    ProblemType.FORBIDDEN,
                    "This changes who is first on a board, which one moderator can't do alone. Please send a correction,"
                            + " so that another moderator can agree.");
        }
    }
}
