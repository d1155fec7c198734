package org.claimboard.correction;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import org.claimboard.claim.ClaimDetail;
import org.claimboard.claim.ClaimQueries;
import org.claimboard.claim.ClaimService;
import org.claimboard.claim.ClaimView;
import org.claimboard.leaderboard.BoardEffect;
import org.claimboard.problem.FieldProblem;
import org.claimboard.problem.ProblemException;
import org.claimboard.problem.ProblemType;
import org.claimboard.vocabulary.Vocabulary;

/**
 * Decides corrections. Whoever decides holds the correction's row and then the claim's, so of two who decide at once the
 * second sees what the first did.
 */
@ApplicationScoped
public class Decisions {
    private static final int LONGEST_QUEUE = 200;
    private static final DecisionRequest NO_REQUEST = new DecisionRequest("", Map.of(), null, null);

    private final CorrectionRepository repository;
    private final Corrections corrections;
    private final Acceptance acceptance;
    private final SecondLook secondLook;
    private final DecisionLog log;
    private final ClaimService claims;
    private final ClaimQueries queries;
    private final Vocabulary vocabulary;
    private final EntityManager entityManager;

    Decisions(
            CorrectionRepository repository,
            Corrections corrections,
            Acceptance acceptance,
            SecondLook secondLook,
            DecisionLog log,
            ClaimService claims,
            ClaimQueries queries,
            Vocabulary vocabulary,
            EntityManager entityManager) {
        this.repository = repository;
        this.corrections = corrections;
        this.acceptance = acceptance;
        this.secondLook = secondLook;
        this.log = log;
        this.claims = claims;
        this.queries = queries;
        this.vocabulary = vocabulary;
        this.entityManager = entityManager;
    }

    /** What moderators said about a correction, oldest first. */
    @Transactional
    public List<DecisionView> of(long correctionId) {
        return log.of(correctionId).stream().map(Decision::view).toList();
    }

    /** Changes whenever anything of a correction does that a moderator should have seen. */
    @Transactional
    public String edition(long correctionId) {
        return edition(repository
                .withPaper(correctionId)
                .orElseThrow(() -> ProblemException.notFound("There is no correction " + correctionId + ".")));
    }

    /** What waits for a decision: first what changes who is first on a board, then the oldest. */
    @Transactional
    public List<QueueItem> queue() {
        return repository.undecided(LONGEST_QUEUE).stream()
                .map(this::item)
                .sorted(Comparator.comparing(QueueItem::changesFirst).reversed())
                .toList();
    }

    /** One correction as the queue shows it. */
    @Transactional
    public QueueItem item(long correctionId) {
        return item(repository
                .withPaper(correctionId)
                .orElseThrow(() -> ProblemException.notFound("There is no correction " + correctionId + ".")));
    }

    private QueueItem item(Correction correction) {
        CorrectionView view = corrections.view(correction);
        List<BoardEffect> onBoards = List.of();
        boolean first = false;
        try {
            Draft draft = draft(correction, NO_REQUEST, Optional.empty());
            ClaimView after = acceptance.proposed(draft);
            onBoards = secondLook.effects(draft.claim(), after);
            first = secondLook.changesFirst(draft.claim(), after, onBoards);
        } catch (ProblemException impossible) {
            // The claim has changed so that the proposal can't be applied as it is; the moderator sees it as stale.
        }
        String quote = correction.evidenceQuote();
        boolean found = quote != null && correction.paper().abstractText().contains(quote);
        return new QueueItem(view, onBoards, first, found);
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
        List<CorrectionView> decided = new ArrayList<>();
        // In one order, so that two moderators who accept the same ones wait for each other instead of for ever.
        for (Long id : ids.stream().sorted().distinct().toList()) {
            DecisionRequest request = new DecisionRequest(reason, Map.of(), null, null);
            decided.add(accept(id, request, moderator, secondLook.isTooMany(ids.size())));
        }
        return decided;
    }

    private CorrectionView accept(long id, DecisionRequest request, String moderator, boolean tooMany) {
        request.requireReason();
        Correction correction = undecided(id, request);
        String before = DecisionLog.state(correction);
        Optional<Decision> agreed = log.last(id).filter(last -> correction.status() == CorrectionStatus.WAITING);
        Draft draft = draft(correction, request, agreed);
        boolean second = tooMany
                || correction.status() == CorrectionStatus.WAITING
                || secondLook.isNeeded(draft.claim(), acceptance.proposed(draft));
        String changes = FieldChange.write(draft.changes());
        Integer revision = draft.claim().map(ClaimView::revision).orElse(null);
        if (second && !agreed.filter(one -> isSame(one, changes, revision)).isPresent()) {
            correction.waitsForSecond();
            log.keep(
                    correction,
                    new Decision(correction, Verdict.APPROVED, moderator, request.reason(), log.now())
                            .about(changes, correction.claimId(), revision),
                    before,
                    request.reason());
            return corrections.view(correction);
        }
        if (second && agreed.orElseThrow().moderator().equals(moderator)) {
            throw new ProblemException(
                    ProblemType.FORBIDDEN, "You agreed to correction " + id + " already; another moderator has to.");
        }
        correction.close(CorrectionStatus.ACCEPTED, log.now());
        long claim = acceptance.apply(draft, "correction " + id, moderator, request.reason(), isDisputed(correction));
        log.keep(
                correction,
                new Decision(correction, Verdict.ACCEPTED, moderator, request.reason(), log.now())
                        .about(changes, claim, queries.detail(claim).claim().revision()),
                before,
                request.reason());
        return corrections.view(correction);
    }

    /** @throws ProblemException as {@link #accept} does */
    @Transactional
    public CorrectionView refuse(long id, DecisionRequest request, String moderator) {
        request.requireReason();
        Correction correction = undecided(id, request);
        String before = DecisionLog.state(correction);
        correction.close(CorrectionStatus.REFUSED, log.now());
        long entry = log.keep(
                correction,
                new Decision(correction, Verdict.REFUSED, moderator, request.reason(), log.now()),
                before,
                request.reason());
        if (correction.claimId() == null) {
            Draft draft = draft(correction, NO_REQUEST, Optional.empty());
            claims.refuse(draft.paper().slug(), acceptance.content(draft), entry);
        } else if (!isDisputed(correction)) {
            claims.settle(
                    correction.claimId(),
                    ModeratorActor.of(moderator),
                    "Correction " + id + " was refused: " + request.reason());
        }
        return corrections.view(correction);
    }

    private static boolean isSame(Decision agreed, String changes, Integer revision) {
        return agreed.changes().equals(changes) && Objects.equals(agreed.claimRevision(), revision);
    }

    /** True where another correction of the same claim waits still. */
    private boolean isDisputed(Correction decided) {
        return decided.claimId() != null && repository.hasOpenBeside(decided.claimId(), decided.id());
    }

    private Correction undecided(long id, DecisionRequest request) {
        Correction correction = entityManager.find(Correction.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (correction == null) {
            throw ProblemException.notFound("There is no correction " + id + ".");
        }
        if (!correction.status().isUndecided()) {
            String by = log.last(id).map(last -> " by " + last.moderator()).orElse("");
            throw conflict("Correction " + id + " is " + correction.status().id() + by + " already.");
        }
        if (request.edition() != null && !request.edition().equals(edition(correction))) {
            throw conflict("Correction " + id + " has changed since you looked at it. Please look again.");
        }
        if (correction.claimId() != null) {
            requireLookedAt(correction, request, claims.hold(correction.claimId()));
        }
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

    private Draft draft(Correction correction, DecisionRequest request, Optional<Decision> agreed) {
        Optional<ClaimView> claim =
                Optional.ofNullable(correction.claimId()).map(queries::detail).map(ClaimDetail::claim);
        Map<String, String> fields = new LinkedHashMap<>(request.changes());
        if (fields.isEmpty()) {
            FieldChange.read(agreed.map(Decision::changes).orElse(correction.changes()))
                    .forEach(change -> fields.put(change.field(), change.after()));
        }
        boolean changes = correction.kind().needsChanges();
        Proposal proposal =
                new Proposal(vocabulary, correction.paper().abstractText(), claim, changes ? fields : Map.of());
        List<FieldProblem> problems = new ArrayList<>(proposal.problems());
        if (problems.isEmpty() && changes && proposal.changes().isEmpty()) {
            problems.add(new FieldProblem("changes", "Nothing would change. Refuse it, or say what should change."));
        }
        if (!problems.isEmpty()) {
            throw new ProblemException(ProblemType.INVALID_DECISION, problems);
        }
        return new Draft(correction.kind(), claim, correction.paper(), proposal.changes(), Optional.empty(), null);
    }

    private static String edition(Correction correction) {
        try {
            byte[] state = DecisionLog.state(correction).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(state), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static ProblemException conflict(String detail) {
        return new ProblemException(ProblemType.CONFLICT, detail);
    }
}
