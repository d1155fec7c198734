package org.claimboard.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.claimboard.claim.ClaimView;
import org.claimboard.leaderboard.BoardEffects;
import org.claimboard.limit.RateLimits;
import org.claimboard.problem.ProblemException;

/** Shows what a correction would do, before it is sent. */
@ApplicationScoped
public class Previews {
    private final Drafts drafts;
    private final CorrectionRepository repository;
    private final BoardEffects effects;
    private final RateLimits limits;

    Previews(Drafts drafts, CorrectionRepository repository, BoardEffects effects, RateLimits limits) {
        this.drafts = drafts;
        this.repository = repository;
        this.effects = effects;
        this.limits = limits;
    }

    /**
     * What a correction would do; nothing is stored.
     *
     * @throws ProblemException naming every field that is wrong, or (too many requests)
     */
    @Transactional
    public CorrectionPreview of(CorrectionRequest request) {
        limits.countPreview();
        Draft draft = drafts.check(request);
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
                effects.of(drafts.change(draft)),
                repository.same(draft).map(Correction::id).orElse(null));
    }
}
