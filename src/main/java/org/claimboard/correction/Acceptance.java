package org.claimboard.correction;

import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.claimboard.claim.ClaimContent;
import org.claimboard.claim.ClaimContents;
import org.claimboard.claim.ClaimDetail;
import org.claimboard.claim.ClaimQueries;
import org.claimboard.claim.ClaimService;
import org.claimboard.claim.ClaimView;
import org.claimboard.claim.ClaimWording;
import org.claimboard.claim.Origin;
import org.claimboard.claim.Provenance;
import org.claimboard.normalise.Form;
import org.claimboard.normalise.Qualifier;
import org.claimboard.problem.ProblemException;
import org.claimboard.problem.ProblemType;

/** Makes of an accepted correction what it says: a new wording, a new claim, or one claim less. */
@ApplicationScoped
class Acceptance {
    private final ClaimService claims;
    private final ClaimQueries queries;
    private final ClaimContents contents;
    private final Drafts drafts;

    Acceptance(ClaimService claims, ClaimQueries queries, ClaimContents contents, Drafts drafts) {
        this.claims = claims;
        this.queries = queries;
        this.contents = contents;
        this.drafts = drafts;
    }

    /**
     * Returns the id of the claim that was changed or made.
     *
     * @param disputed true where other corrections of the claim are open still
     */
    long apply(Draft draft, String correction, String moderator, String reason, boolean disputed) {
        String actor = ModeratorActor.of(moderator);
        Provenance provenance = new Provenance(actor, "correct", reason, Origin.SUBMITTED, correction);
        if (draft.claim().isEmpty()) {
            return claims.publish(draft.paper().slug(), content(draft), provenance);
        }
        ClaimView claim = draft.claim().get();
        if (draft.kind().needsChanges()) {
            claims.amend(claim.id(), amended(draft, claim), disputed, provenance);
        } else if (claim.isRetracted()) {
            throw new ProblemException(
                    ProblemType.CONFLICT,
                    "Claim " + claim.id() + " is retracted already. Please refuse the correction.");
        } else {
            retract(claim.id(), actor, reason);
        }
        return claim.id();
    }

    void retract(long claimId, String actor, String reason) {
        claims.retract(claimId, keeping(claimId, actor, "retract", reason));
    }

    void restore(long claimId, boolean disputed, String actor, String reason) {
        claims.restore(claimId, disputed, keeping(claimId, actor, "restore", reason));
    }

    /** Whoever shows or hides a claim has not worded it. */
    private Provenance keeping(long claimId, String actor, String action, String reason) {
        ClaimDetail detail = queries.detail(claimId);
        Origin origin = Origin.of(detail.claim().origin()).orElseThrow();
        return new Provenance(actor, action, reason, origin, detail.originDetail());
    }

    /** Keeps that a claim which somebody proposed was refused, so that no extractor adds it. */
    void refuse(Draft draft, long ledgerNumber) {
        claims.refuse(draft.paper().slug(), content(draft), ledgerNumber);
    }

    int revision(long claimId) {
        return queries.detail(claimId).claim().revision();
    }

    private ClaimContent content(Draft draft) {
        return contents.of(wording(drafts.proposed(draft)), draft.paper().abstractText());
    }

    private ClaimContent amended(Draft draft, ClaimView claim) {
        return contents.amended(
                queries.content(claim.id()),
                wording(drafts.proposed(draft)),
                draft.paper().abstractText(),
                draft.changes().stream().map(FieldChange::field).collect(Collectors.toSet()));
    }

    private static ClaimWording wording(ClaimView view) {
        return new ClaimWording(
                view.quote(),
                view.valueText(),
                view.metric(),
                Form.of(view.form()).orElseThrow(),
                view.low(),
                view.high(),
                view.unit(),
                Optional.of(view.qualifier()).flatMap(Qualifier::of).orElseThrow(),
                view.system(),
                view.baseline(),
                view.task(),
                view.dataset(),
                view.model(),
                view.hardware(),
                view.hardwareCount());
    }
}
