package org.claimboard.correction;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import io.quarkus.narayana.jta.QuarkusTransaction;

import org.claimboard.claim.ClaimQueries;
import org.claimboard.listing.Page;
import org.claimboard.listing.PageRequest;
import org.claimboard.problem.ProblemException;
import org.claimboard.vocabulary.Vocabulary;

/** Shows corrections to everybody. */
@ApplicationScoped
public class Corrections {
    private final CorrectionRepository corrections;
    private final ClaimQueries claims;
    private final EntityManager entityManager;

    Corrections(CorrectionRepository corrections, ClaimQueries claims, EntityManager entityManager) {
        this.corrections = corrections;
        this.claims = claims;
        this.entityManager = entityManager;
    }

    @Transactional
    public Page<CorrectionView> page(Optional<String> status, PageRequest request) {
        Optional<CorrectionStatus> asked = asked(status);
        long total = corrections.count(asked);
        request.requireWithin(total);
        return new Page<>(views(corrections.list(asked, request)), request.page(), request.size(), total);
    }

    /**
     * All of them in the same order.
     *
     * @return hands each to whoever takes them, some hundred at a time; no transaction is open meanwhile
     * @throws ProblemException (invalid parameter) where there is no such status
     */
    public Consumer<Consumer<CorrectionView>> all(Optional<String> status) {
        Optional<CorrectionStatus> asked = asked(status);
        return each -> {
            PageRequest first = new PageRequest(1, PageRequest.MAX_SIZE);
            List<CorrectionView> found =
                    QuarkusTransaction.joiningExisting().call(() -> views(corrections.list(asked, first)));
            while (!found.isEmpty()) {
                found.forEach(each);
                CorrectionView last = found.get(found.size() - 1);
                found = QuarkusTransaction.joiningExisting()
                        .call(() -> views(corrections.behind(asked, last.submittedAt(), last.id(), first.size())));
            }
        };
    }

    /** When somebody sent the same again, which is the one change of a correction without a ledger entry; empty for never. */
    @Transactional
    public Optional<Instant> secondedAt() {
        return corrections.secondedAt();
    }

    private static Optional<CorrectionStatus> asked(Optional<String> status) {
        return status.filter(text -> !text.isBlank()).map(Corrections::knownStatus);
    }

    /** @throws ProblemException (not found) where there is no such correction */
    @Transactional
    public CorrectionView detail(long id) {
        return view(corrections.known(id));
    }

    /** The corrections of one claim, newest first. */
    @Transactional
    public List<CorrectionView> ofClaim(long claimId) {
        return views(corrections.ofClaim(claimId));
    }

    /**
     * What a correction said before its sender amended it, oldest first.
     *
     * @throws ProblemException (not found) where there is no such correction
     */
    @Transactional
    public List<AmendmentView> amendments(long id) {
        detail(id);
        return entityManager
                .createQuery("from Amendment a where a.correctionId = :id order by a.amendedAt, a.id", Amendment.class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .map(AmendmentView::of)
                .toList();
    }

    /** What moderators said last, newest first. */
    @Transactional
    public List<DecidedCorrection> newestDecisions(int most) {
        List<Decision> decisions = entityManager
                .createQuery("from Decision d order by d.decidedAt desc, d.id desc", Decision.class)
                .setMaxResults(most)
                .getResultList();
        Map<Long, CorrectionView> about =
                views(corrections.withPapers(decisions.stream()
                                .map(Decision::correctionId)
                                .distinct()
                                .toList()))
                        .stream()
                        .collect(Collectors.toMap(CorrectionView::id, Function.identity()));
        return decisions.stream()
                .map(decision -> new DecidedCorrection(about.get(decision.correctionId()), decision.view()))
                .toList();
    }

    List<CorrectionView> views(List<Correction> found) {
        Map<Long, Integer> revisions = claims.revisions(
                found.stream().map(Correction::claimId).filter(Objects::nonNull).toList());
        return found.stream()
                .map(correction ->
                        view(correction, correction.claimId() == null ? null : revisions.get(correction.claimId())))
                .toList();
    }

    CorrectionView view(Correction correction) {
        return views(List.of(correction)).get(0);
    }

    private static CorrectionView view(Correction correction, Integer revisionNow) {
        return new CorrectionView(
                correction.id(),
                correction.kind().id(),
                correction.status().id(),
                correction.claimId(),
                correction.claimRevision(),
                correction.paper().slug(),
                correction.paper().title(),
                FieldChange.read(correction.changes()),
                correction.evidenceQuote(),
                correction.evidenceUrl(),
                correction.note(),
                correction.submittedAt(),
                correction.status().isUndecided() && !Objects.equals(revisionNow, correction.claimRevision()),
                correction.seconded(),
                correction.closedAt());
    }

    private static CorrectionStatus knownStatus(String id) {
        return CorrectionStatus.of(id)
                .orElseThrow(() -> ProblemException.invalidParameter(
                        "status",
                        "must be one of " + ids(CorrectionStatus.values(), CorrectionStatus::id) + ".",
                        Vocabulary.nearest(
                                id,
                                Arrays.stream(CorrectionStatus.values())
                                        .map(CorrectionStatus::id)
                                        .toList())));
    }

    private static <E> String ids(E[] values, Function<E, String> id) {
        return Arrays.stream(values).map(id).collect(Collectors.joining(", "));
    }
}
