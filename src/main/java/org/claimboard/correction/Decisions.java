package org.claimboard.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.claimboard.claim.ClaimView;
import org.claimboard.problem.ProblemException;
import org.claimboard.problem.ProblemType;

/**
 * Decides corrections. Whoever decides holds the correction's row and then the claim's, so of two who decide at once the
 * second sees what the first did.
 */
@ApplicationScoped
public class Decisions {
    private final CorrectionRepository repository;
    private final Corrections corrections;
    private final Drafts drafts;
    private final Disputes disputes;
    private final Acceptance acceptance;
    private final SecondLook secondLook;
    private final DecisionLog log;

    Decisions(
            CorrectionRepository repository,
            Corrections corrections,
            Drafts drafts,
            Disputes disputes,
            Acceptance acceptance,
            SecondLook secondLook,
            DecisionLog log) {
        this.repository = repository;
        this.corrections = corrections;
        this.drafts = drafts;
        this.disputes = disputes;
        this.acceptance = acceptance;
        this.secondLook = secondLook;
        this.log = log;
    }

    /** What moderators said about a correction, oldest first. */
    @Transactional
    public List<DecisionView> of(long correctionId) {
        return log.of(correctionId).stream().map(Decision::view).toList();
    }

    /** Changes whenever anything of a correction does that a moderator should have seen. */
    @Transactional
    public String edition(long correctionId) {
        return CorrectionState.edition(repository.known(correctionId));
    }

    /**
     * Accepts a correction, or agrees to it where another moderator has to agree too.
     *
     * @throws ProblemException (conflict) where it is decided already, has changed, or is stale; (invalid decision) naming
     *     what is wrong; then nothing has happened
     */
    @Transactional
    public CorrectionView accept(long id, DecisionRequest request, String moderator) {
        return accept(id, request, moderator, false);
    }

    /** Accepts many with one reason, all or none; too many at once need a second moderator each. */
    @Transactional
    public List<CorrectionView> acceptAll(List<Long> ids, String reason, String moderator) {
        List<Long> inOrder = ids.stream().sorted().distinct().toList();
        hold(inOrder);
        List<CorrectionView> decided = new ArrayList<>();
        for (Long id : inOrder) {
            DecisionRequest request = new DecisionRequest(reason, Map.of(), null, null);
            decided.add(accept(id, request, moderator, secondLook.isTooMany(ids.size())));
        }
        return decided;
    }

    /**
     * Everybody takes the corrections before the claims, the claims before the ledger, and each in one order; so nobody
     * waits for ever for somebody who waits for them.
     */
    private void hold(List<Long> ids) {
        List<Correction> held =
                ids.stream().map(repository::held).filter(Objects::nonNull).toList();
        held.stream().map(Correction::claimId).filter(Objects::nonNull).sorted().forEach(disputes::hold);
    }

    private CorrectionView accept(long id, DecisionRequest request, String moderator, boolean tooMany) {
        request.requireReason();
        Correction correction = undecided(id, request);
        String before = CorrectionState.json(correction);
        Optional<Decision> agreed = log.last(id).filter(last -> correction.status() == CorrectionStatus.WAITING);
        Draft draft = drafts.stored(correction, request.changes(), agreed);
        boolean second =
                tooMany || correction.status() == CorrectionStatus.WAITING || secondLook.isNeeded(drafts.change(draft));
        String changes = FieldChange.write(draft.changes());
        Integer revision = draft.claim().map(ClaimView::revision).orElse(null);
        if (second && !agreed.filter(one -> isSame(one, changes, revision)).isPresent()) {
            correction.waitsForSecond();
            log.keep(
                    correction,
                    new Decision(correction, Verdict.APPROVED, moderator, request.reason(), log.now())
                            .about(changes, correction.claimId(), revision),
                    before);
            return corrections.view(correction);
        }
        if (second && agreed.orElseThrow().moderator().equals(moderator)) {
            throw new ProblemException(
                    ProblemType.FORBIDDEN, "You agreed to correction " + id + " already; another moderator has to.");
        }
        correction.close(CorrectionStatus.ACCEPTED, log.now());
        long claim = acceptance.apply(
                draft, "correction " + id, moderator, request.reason(), disputes.isOpenBeside(correction));
        log.keep(
                correction,
                new Decision(correction, Verdict.ACCEPTED, moderator, request.reason(), log.now())
                        .about(changes, claim, acceptance.revision(claim)),
                before);
        return corrections.view(correction);
    }

    /** @throws ProblemException as {@link #accept} does */
    @Transactional
    public CorrectionView refuse(long id, DecisionRequest request, String moderator) {
        request.requireReason();
        Correction correction = undecided(id, request);
        String before = CorrectionState.json(correction);
        correction.close(CorrectionStatus.REFUSED, log.now());
        long entry = log.keep(
                correction, new Decision(correction, Verdict.REFUSED, moderator, request.reason(), log.now()), before);
        if (correction.claimId() == null) {
            Draft draft = drafts.stored(correction, Map.of(), Optional.empty());
            acceptance.refuse(draft, entry);
        } else {
            disputes.settle(
                    correction, ModeratorActor.of(moderator), "Correction " + id + " was refused: " + request.reason());
        }
        return corrections.view(correction);
    }

    private static boolean isSame(Decision agreed, String changes, Integer revision) {
        return agreed.changes().equals(changes) && Objects.equals(agreed.claimRevision(), revision);
    }

    private Correction undecided(long id, DecisionRequest request) {
        Correction correction = repository.held(id);
        if (correction == null) {
            throw ProblemException.notFound("There is no correction " + id + ".");
        }
        if (!correction.status().isUndecided()) {
            String by = log.last(id).map(last -> " by " + last.moderator()).orElse("");
            throw conflict("Correction " + id + " is " + correction.status().id() + by + " already.");
        }
        if (request.edition() != null && !request.edition().equals(CorrectionState.edition(correction))) {
            throw conflict("Correction " + id + " has changed since you looked at it. Please look again.");
        }
        disputes.hold(correction.claimId()).ifPresent(present -> requireLookedAt(correction, request, present));
        return correction;
    }

    private static void requireLookedAt(Correction correction, DecisionRequest request, int present) {
        boolean stale = !Objects.equals(correction.claimRevision(), present);
        Integer lookedAt = request.claimRevision();
        if (lookedAt == null ? stale : lookedAt != present) {
            throw conflict("Claim " + correction.claimId() + " has changed since: the correction is against revision "
                    + correction.claimRevision() + ", now there is revision " + present
                    + ". Please look again, and decide with claimRevision " + present + ".");
        }
    }

    private static ProblemException conflict(String detail) {
        return new ProblemException(ProblemType.CONFLICT, detail);
    }
}
