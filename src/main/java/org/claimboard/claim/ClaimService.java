package org.claimboard.claim;

import java.math.BigDecimal;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

import org.claimboard.ledger.Change;
import org.claimboard.ledger.Ledger;
import org.claimboard.paper.Paper;
import org.claimboard.paper.PaperRepository;
import org.claimboard.problem.ProblemException;

/** The one road by which a claim comes to be or changes: new state, revision and ledger entry in one transaction. */
@ApplicationScoped
public class ClaimService {
    /** The ledger's own writer: what is hashed must not change with the settings of the API's JSON. */
    private static final ObjectMapper LEDGER_JSON = JsonMapper.builder()
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

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
        Paper paper = papers.bySlug(paperSlug)
                .orElseThrow(() -> ProblemException.notFound("There is no paper '" + paperSlug + "'."));
        Claim claim = new Claim(paper);
        write(claim, status, content, provenance);
        return claim.id();
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

    private Provenance told(ClaimContent content, Provenance provenance) {
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
        ledger.append(new Change(actor, "read", ClaimQueries.paperSubject(paperSlug), reason, null, null));
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

    private Claim locked(long id) {
        Claim claim = entityManager.find(Claim.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (claim == null) {
            throw ClaimQueries.noClaim(id);
        }
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
        try {
            return LEDGER_JSON.writeValueAsString(ClaimView.of(claim));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a claim is always JSON", e);
        }
    }

    static String subject(long claimId) {
        return "claim/" + claimId;
    }
}
