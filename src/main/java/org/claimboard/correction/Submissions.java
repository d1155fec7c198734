package org.claimboard.correction;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import org.claimboard.limit.RateLimits;
import org.claimboard.problem.ProblemException;
import org.claimboard.secret.SecretToken;

/** Takes corrections. */
@ApplicationScoped
public class Submissions {
    /** How the ledger names whoever sent a correction. */
    static final String ACTOR = "corrector";

    private final Drafts drafts;
    private final Corrections corrections;
    private final CorrectionRepository repository;
    private final Disputes disputes;
    private final DecisionLog log;
    private final RateLimits limits;
    private final EntityManager entityManager;

    Submissions(
            Drafts drafts,
            Corrections corrections,
            CorrectionRepository repository,
            Disputes disputes,
            DecisionLog log,
            RateLimits limits,
            EntityManager entityManager) {
        this.drafts = drafts;
        this.corrections = corrections;
        this.repository = repository;
        this.disputes = disputes;
        this.log = log;
        this.limits = limits;
        this.entityManager = entityManager;
    }

    /**
     * Stores a correction as open and marks its claim as disputed. Where an open one proposes the same, that one is
     * counted up instead.
     *
     * @throws ProblemException naming every field that is wrong, or (too many requests); then nothing is stored
     */
    @Transactional
    public Submitted submit(CorrectionRequest request) {
        limits.countSubmission();
        // Before it is read, or what is read may be old when it is marked.
        disputes.hold(request.claim());
        Draft draft = drafts.check(request);
        // Two senders of the same must not both find that nobody sent it.
        entityManager.lock(draft.paper(), LockModeType.PESSIMISTIC_WRITE);
        Optional<Correction> same = repository.same(draft);
        if (same.isPresent()) {
            if (limits.isFirst("second-" + same.get().id())) {
                same.get().second(log.now());
            }
            return new Submitted(corrections.view(same.get()), null, true);
        }
        Correction correction =
                new Correction(draft.kind(), draft.paper(), FieldChange.write(draft.changes()), request, log.now());
        repository.persist(correction);
        String token = SecretToken.create();
        entityManager.persist(new Follower(correction.id(), SecretToken.hash(token), request.contact()));
        if (draft.claim().isPresent()) {
            disputes.open(correction, ACTOR);
        }
        log.tell(correction, ACTOR, "submit", "Sent, and open.", null);
        return new Submitted(corrections.view(correction), token, false);
    }
}
