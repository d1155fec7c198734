package org.claimboard.correction;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.claimboard.claim.ClaimDetail;
import org.claimboard.claim.ClaimQueries;
import org.claimboard.claim.ClaimService;
import org.claimboard.claim.ClaimView;
import org.claimboard.listing.Page;
import org.claimboard.listing.PageRequest;
import org.claimboard.paper.Paper;
import org.claimboard.paper.PaperRepository;
import org.claimboard.problem.FieldProblem;
import org.claimboard.problem.ProblemException;
import org.claimboard.problem.ProblemType;
import org.claimboard.vocabulary.Vocabulary;

/** Takes corrections and shows them. */
@ApplicationScoped
public class Corrections {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final CorrectionRepository corrections;
    private final PaperRepository papers;
    private final ClaimQueries claims;
    private final ClaimService claimService;
    private final Vocabulary vocabulary;
    private final Clock clock;

    Corrections(
            CorrectionRepository corrections,
            PaperRepository papers,
            ClaimQueries claims,
            ClaimService claimService,
            Vocabulary vocabulary,
            Clock clock) {
        this.corrections = corrections;
        this.papers = papers;
        this.claims = claims;
        this.claimService = claimService;
        this.vocabulary = vocabulary;
        this.clock = clock;
    }

    /**
     * Stores a correction as open and marks its claim as disputed.
     *
     * @throws ProblemException naming every field that is wrong; then nothing is stored
     */
    @Transactional
    public CorrectionView submit(CorrectionRequest request) {
        List<FieldProblem> problems = new ArrayList<>();
        Optional<CorrectionKind> kind = CorrectionKind.of(request.kind());
        if (kind.isEmpty()) {
            problems.add(new FieldProblem(
                    "kind", "must be one of " + ids(CorrectionKind.values(), CorrectionKind::id) + "."));
        }
        Optional<ClaimView> claim = claim(request, kind);
        Paper paper = paper(request, claim);
        Proposal proposal = new Proposal(vocabulary, paper.abstractText(), claim, request.changes());
        problems.addAll(proposal.problems());
        if (kind.isPresent() && kind.get().needsChanges() && proposal.changes().isEmpty() && problems.isEmpty()) {
            problems.add(new FieldProblem("changes", "Nothing differs from what the board shows."));
        }
        problems.addAll(Evidence.problems(request, kind, paper.abstractText()));
        if (!problems.isEmpty()) {
            throw new ProblemException(ProblemType.INVALID_CORRECTION, problems);
        }
        Correction correction = new Correction(
                kind.orElseThrow(),
                paper,
                write(proposal.changes()),
                request,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        corrections.persist(correction);
        claim.ifPresent(about -> dispute(about.id(), correction));
        return view(correction);
    }

    @Transactional
    public Page<CorrectionView> page(Optional<String> status, PageRequest request) {
        Optional<CorrectionStatus> asked =
                status.filter(text -> !text.isBlank()).map(Corrections::knownStatus);
        long total = corrections.count(asked);
        request.requireWithin(total);
        return new Page<>(views(corrections.list(asked, request)), request.page(), request.size(), total);
    }

    /** @throws ProblemException (not found) where there is no such correction */
    @Transactional
    public CorrectionView detail(long id) {
        return corrections
                .withPaper(id)
                .map(this::view)
                .orElseThrow(() -> ProblemException.notFound("There is no correction " + id + "."));
    }

    /** The corrections of one claim, newest first. */
    @Transactional
    public List<CorrectionView> ofClaim(long claimId) {
        return views(corrections.ofClaim(claimId));
    }

    private Optional<ClaimView> claim(CorrectionRequest request, Optional<CorrectionKind> kind) {
        if (kind.filter(CorrectionKind.MISSING_CLAIM::equals).isPresent()) {
            return Optional.empty();
        }
        if (request.claim() == null) {
            throw new ProblemException(
                    ProblemType.INVALID_CORRECTION,
                    List.of(new FieldProblem("claim", "must name the claim that the correction is about.")));
        }
        return Optional.of(claims.detail(request.claim())).map(ClaimDetail::claim);
    }

    private Paper paper(CorrectionRequest request, Optional<ClaimView> claim) {
        String slug = claim.map(ClaimView::paper).orElse(request.paper());
        if (slug == null || slug.isBlank()) {
            throw new ProblemException(
                    ProblemType.INVALID_CORRECTION,
                    List.of(new FieldProblem("paper", "must name the paper whose claim is missing.")));
        }
        return papers.bySlug(slug).orElseThrow(() -> ProblemException.notFound("There is no paper with this address."));
    }

    private void dispute(long claimId, Correction correction) {
        claimService.dispute(claimId, "corrector", "Correction " + correction.id() + " is open.");
        // The dispute itself may be a revision; only what comes after it makes the correction stale.
        correction.isAgainst(claims.detail(claimId).claim().revision());
    }

    private List<CorrectionView> views(List<Correction> found) {
        Map<Long, Integer> revisions = claims.revisions(
                found.stream().map(Correction::claimId).filter(Objects::nonNull).toList());
        return found.stream()
                .map(correction ->
                        view(correction, correction.claimId() == null ? null : revisions.get(correction.claimId())))
                .toList();
    }

    private CorrectionView view(Correction correction) {
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
                read(correction.changes()),
                correction.evidenceQuote(),
                correction.evidenceUrl(),
                correction.note(),
                correction.submittedAt(),
                !Objects.equals(revisionNow, correction.claimRevision()));
    }

    private static CorrectionStatus knownStatus(String id) {
        return CorrectionStatus.of(id)
                .orElseThrow(() -> ProblemException.invalidParameter(
                        "status", "must be one of " + ids(CorrectionStatus.values(), CorrectionStatus::id) + "."));
    }

    private static <E> String ids(E[] values, Function<E, String> id) {
        return Arrays.stream(values).map(id).collect(Collectors.joining(", "));
    }

    private static String write(List<FieldChange> changes) {
        try {
            return JSON.writeValueAsString(changes);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("records of strings are always JSON", e);
        }
    }

    private static List<FieldChange> read(String changes) {
        try {
            return JSON.readValue(changes, new TypeReference<List<FieldChange>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored changes can't be read", e);
        }
    }
}
