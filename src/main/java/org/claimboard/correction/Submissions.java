package org.claimboard.correction;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import org.claimboard.claim.ClaimQueries;
import org.claimboard.claim.ClaimService;
import org.claimboard.claim.ClaimView;
import org.claimboard.leaderboard.BoardEffects;
import org.claimboard.limit.RateLimits;
import org.claimboard.problem.ProblemException;
import org.claimboard.secret.SecretToken;
import org.claimboard.vocabulary.Vocabulary;

/** Takes corrections, and shows before what they would do. */
@ApplicationScoped
public class Submissions {
    /** How the ledger names whoever sent a correction. */
    static final String ACTOR = "corrector";

    private final Drafts drafts;
    private final Corrections corrections;
    private final CorrectionRepository repository;
    private final BoardEffects effects;
    private final ClaimQueries claims;
    private final ClaimService claimService;
    private final DecisionLog log;
    private final RateLimits limits;
    private final Vocabulary vocabulary;
    private final EntityManager entityManager;
    private final Clock clock;

    Submissions(
            Drafts drafts,
            Corrections corrections,
            CorrectionRepository repository,
            BoardEffects effects,
            ClaimQueries claims,
            ClaimService claimService,
            DecisionLog log,
            RateLimits limits,
            Vocabulary vocabulary,
            EntityManager entityManager,
            Clock clock) {
        this.drafts = drafts;
        this.corrections = corrections;
        this.repository = repository;
        this.effects = effects;
        this.claims = claims;
        this.claimService = claimService;
        this.log = log;
        this.limits = limits;
        this.vocabulary = vocabulary;
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /**
     * What a correction would do; nothing is stored.
     *
     * @throws ProblemException naming every field that is wrong, or (too many requests)
     */
    @Transactional
    public CorrectionPreview preview(CorrectionRequest request) {
        limits.countPreview();
        Draft draft = drafts.check(request);
        ClaimView after = ProposedClaim.of(draft, vocabulary);
        return new CorrectionPreview(
                draft.kind().id(),
                draft.claim().map(ClaimView::id).orElse(null),
                draft.paper().slug(),
                draft.paper().title(),
                draft.changes(),
                draft.reading().orElse(null),
                request.evidenceQuote() == null
                        ? null
                        : CorrectionPreview.EvidencePlace.of(
                                request.evidenceQuote(), draft.paper().abstractText()),
                effects.of(draft.claim(), after),
                same(draft).map(Correction::id).orElse(null));
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
        Draft draft = drafts.check(request);
        // Two senders of the same must not both find that nobody sent it.
        entityManager.lock(draft.paper(), LockModeType.PESSIMISTIC_WRITE);
        Optional<Correction> same = same(draft);
        if (same.isPresent()) {
            if (limits.isFirst("second-" + same.get().id())) {
                same.get().second();
            }
            return new Submitted(corrections.view(same.get()), null, true);
        }
        Correction correction = new Correction(
                draft.kind(),
                draft.paper(),
                FieldChange.write(draft.changes()),
                request,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        repository.persist(correction);
        String token = SecretToken.create();
        entityManager.persist(new Follower(correction.id(), SecretToken.hash(token), request.contact()));
        draft.claim().ifPresent(about -> dispute(about.id(), correction));
        log.tell(correction, ACTOR, "submit", "Sent, and open.", null);
        return new Submitted(corrections.view(correction), token, false);
    }

    private void dispute(long claimId, Correction correction) {
        claimService.dispute(claimId, ACTOR, "Correction " + correction.id() + " is open.");
        // The dispute itself may be a revision; only what comes after it makes the correction stale.
        correction.isAgainst(claims.detail(claimId).claim().revision());
    }

    /** The open correction that proposes the same of the same claim. */
    private Optional<Correction> same(Draft draft) {
        String changes = FieldChange.write(draft.changes());
        Long claim = draft.claim().map(ClaimView::id).orElse(null);
        return repository.openOf(draft.paper()).stream()
                .filter(open -> Objects.equals(open.claimId(), claim))
                .filter(open -> open.kind() == draft.kind() && open.changes().equals(changes))
                .findFirst();
    }
}
