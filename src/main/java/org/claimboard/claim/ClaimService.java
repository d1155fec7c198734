package org.claimboard.claim;

import java.math.BigDecimal;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import org.claimboard.ledger.Change;
import org.claimboard.ledger.Ledger;
import org.claimboard.paper.Paper;
import org.claimboard.paper.PaperRepository;
import org.claimboard.problem.ProblemException;
import org.claimboard.problem.ProblemType;

/** The one road by which a claim comes to be or changes: new state, revision and ledger entry in one transaction. */
@ApplicationScoped
public class ClaimService {
    private final ClaimRepository claims;
    private final PaperRepository papers;
    private final Ledger ledger;
    private final EntityManager entityManager;
    private final BigDecimal publishFrom;

    ClaimService(
            ClaimRepository claims,
            PaperRepository papers,
            Ledger ledger,
            EntityManager entityManager,
            ExtractionConfig config) {
        this.claims = claims;
        this.papers = papers;
        this.ledger = ledger;
        this.entityManager = entityManager;
        this.publishFrom = config.publishFrom();
    }

    /** Publishes a new claim of a paper and returns its id. */
    @Transactional
    public long publish(String paperSlug, ClaimContent content, Provenance provenance) {
        return add(paperSlug, ClaimStatus.PUBLISHED, content, provenance);
    }

    /** Adds what an extractor read, as a draft where it was not sure enough, and returns its id. */
    @Transactional
    public long propose(String paperSlug, ClaimContent content, Provenance provenance) {
        return add(paperSlug, statusOf(content), content, told(content, provenance));
    }

    private long add(String paperSlug, ClaimStatus status, ClaimContent content, Provenance provenance) {
        Claim claim = new Claim(paper(paperSlug));
        write(claim, status, content, provenance);
        return claim.id();
    }

    private Paper paper(String slug) {
        return papers.bySlug(slug).orElseThrow(() -> ProblemException.notFound("There is no paper '" + slug + "'."));
    }

    /** Gives a claim a new wording, and publishes it. */
    @Transactional
    public void revise(long id, ClaimContent content, Provenance provenance) {
        write(locked(id), ClaimStatus.PUBLISHED, content, provenance);
    }

    /** Gives a claim the wording of a newer extractor; it is a draft where that one was not sure enough. */
    @Transactional
    public void proposeAnew(long id, ClaimContent content, Provenance provenance) {
        write(locked(id), statusOf(content), content, told(content, provenance));
    }

    /** What a claim that nobody but extractors touched is to be: published, or a draft that waits for a person. */
    public ClaimStatus statusOf(ClaimContent content) {
        boolean sure = content.confidence() == null || content.confidence().compareTo(publishFrom) >= 0;
        return sure ? ClaimStatus.PUBLISHED : ClaimStatus.DRAFT;
    }

    Provenance told(ClaimContent content, Provenance provenance) {
        return statusOf(content) == ClaimStatus.DRAFT
                ? provenance.because(provenance.reason() + " With confidence "
                        + content.confidence().toPlainString() + ", under " + publishFrom.toPlainString()
                        + ", it is a draft and waits for review.")
                : provenance;
    }

    /** Says that somebody looked at a claim and found it right; a draft is published, any other stays as it is. */
    @Transactional
    public void confirm(long id, Provenance provenance) {
        Claim claim = locked(id);
        ClaimStatus status = claim.status() == ClaimStatus.DRAFT ? ClaimStatus.PUBLISHED : claim.status();
        write(claim, status, claim.content(), provenance);
    }

    /** Says that a person read a whole abstract, so that no machine adds to what they found. */
    @Transactional
    public void declareRead(String paperSlug, String actor, String reason) {
        ledger.append(new Change(actor, READ, ClaimQueries.paperSubject(paperSlug), reason, null, null));
    }

    /** Takes a claim off the boards; it stays readable. */
    @Transactional
    public void retract(long id, Provenance provenance) {
        Claim claim = locked(id);
        write(claim, ClaimStatus.RETRACTED, claim.content(), provenance);
    }

    /** Marks a claim as having an open correction; does nothing where it is marked already, or not shown. */
    @Transactional
    public void dispute(long id, String actor, String reason) {
        Claim claim = locked(id);
        if (claim.status() == ClaimStatus.PUBLISHED) {
            Provenance provenance = new Provenance(actor, "dispute", reason, claim.origin(), claim.originDetail());
            write(claim, ClaimStatus.DISPUTED, claim.content(), provenance);
        }
    }

    /** Says that no correction of a claim is open any more; does nothing where it is not marked as having one. */
    @Transactional
    public void settle(long id, String actor, String reason) {
        Claim claim = locked(id);
        if (claim.status() == ClaimStatus.DISPUTED) {
            Provenance provenance = new Provenance(actor, "settle", reason, claim.origin(), claim.originDetail());
            write(claim, ClaimStatus.PUBLISHED, claim.content(), provenance);
        }
    }

    /**
     * Gives a claim the wording that a moderator accepted. One that is retracted stays so.
     *
     * @param disputed true where other corrections of it are open still
     */
    @Transactional
    public void amend(long id, ClaimContent content, boolean disputed, Provenance provenance) {
        Claim claim = locked(id);
        ClaimStatus status = claim.status() == ClaimStatus.RETRACTED ? ClaimStatus.RETRACTED : shown(disputed);
        write(claim, status, content, provenance);
    }

    /**
     * Brings a retracted claim back.
     *
     * @throws ProblemException (conflict) where it is not retracted
     */
    @Transactional
    public void restore(long id, boolean disputed, Provenance provenance) {
        Claim claim = locked(id);
        if (claim.status() != ClaimStatus.RETRACTED) {
            throw new ProblemException(ProblemType.CONFLICT, "Claim " + id + " is not retracted.");
        }
        write(claim, shown(disputed), claim.content(), provenance);
    }

    /**
     * Takes back what one ledger entry changed, as a new revision; what was changed elsewhere since then stays.
     *
     * @throws ProblemException (not found) where the entry made no revision of the claim, (conflict) where there is nothing
     *     of it left to take back, or the same fields were changed again since
     */
    @Transactional
    public void revert(long id, long ledgerNumber, boolean disputed, String actor, String reason) {
        Claim claim = locked(id);
        ClaimRevision undone = claims.revisionOf(id, ledgerNumber)
                .orElseThrow(() -> ProblemException.notFound(
                        "Ledger entry " + ledgerNumber + " made no revision of claim " + id + "."));
        ClaimState before = claims.revisionNumbered(id, undone.state().revision() - 1)
                .map(ClaimRevision::state)
                .orElseGet(() -> undone.state().retracted());
        ClaimState after = new Reversal(claim.state(), undone.state(), before)
                .result(shown(disputed))
                .orElseThrow(
                        () -> new ProblemException(
                                ProblemType.CONFLICT,
                                "Nothing of ledger entry " + ledgerNumber
                                        + " can be taken back by itself: it is undone already, or the same fields were changed again since."));
        write(
                claim,
                after.status(),
                after.content(),
                new Provenance(actor, "undo", reason, after.origin(), after.originDetail()));
    }

    private static ClaimStatus shown(boolean disputed) {
        return disputed ? ClaimStatus.DISPUTED : ClaimStatus.PUBLISHED;
    }

    /** Keeps that a claim which somebody proposed was refused, so that no extractor adds it. */
    @Transactional
    public void refuse(String paperSlug, ClaimContent content, long ledgerNumber) {
        entityManager.persist(new RefusedClaim(paper(paperSlug), content, ledgerNumber));
    }

    /** Holds a claim until the transaction ends, so that nobody else changes it, and returns its revision. */
    @Transactional(Transactional.TxType.MANDATORY)
    public int hold(long id) {
        return locked(id).revision();
    }

    private Claim locked(long id) {
        Claim claim = entityManager.find(Claim.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (claim == null) {
            throw ClaimQueries.noClaim(id);
        }
        // Whoever read it earlier in this transaction has it as it was then, and somebody may have changed it since.
        entityManager.flush();
        entityManager.refresh(claim);
        return claim;
    }

    private void write(Claim claim, ClaimStatus status, ClaimContent content, Provenance provenance) {
        String before = claim.id() == null ? null : json(claim);
        claim.become(status, provenance.origin(), provenance.originDetail(), Objects.requireNonNull(content));
        if (claim.id() == null) {
            claims.persist(claim);
        }
        long number = ledger.append(new Change(
                provenance.actor(),
                provenance.action(),
                subject(claim.id()),
                provenance.reason(),
                before,
                json(claim)));
        entityManager.persist(new ClaimRevision(claim, number));
    }

    private static String json(Claim claim) {
        return LedgerState.json(claim.id(), claim.paper(), claim.state());
    }

    static final String SUBJECT = "claim/";
    /** What the ledger calls that a person read a whole abstract. */
    static final String READ = "read";

    static String subject(long claimId) {
        return SUBJECT + claimId;
    }
}
