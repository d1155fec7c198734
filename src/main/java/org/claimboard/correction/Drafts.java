package org.claimboard.correction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.claimboard.claim.ClaimDetail;
import org.claimboard.claim.ClaimQueries;
import org.claimboard.claim.ClaimView;
import org.claimboard.leaderboard.ClaimChange;
import org.claimboard.paper.Paper;
import org.claimboard.paper.PaperRepository;
import org.claimboard.problem.FieldProblem;
import org.claimboard.problem.ProblemException;
import org.claimboard.problem.ProblemType;
import org.claimboard.vocabulary.Vocabulary;

/** Checks what somebody wants to send, and again what is stored: whether to show what it would do, or to do it. */
@ApplicationScoped
class Drafts {
    private final PaperRepository papers;
    private final ClaimQueries claims;
    private final ValueReader reader;
    private final Vocabulary vocabulary;

    Drafts(PaperRepository papers, ClaimQueries claims, ValueReader reader, Vocabulary vocabulary) {
        this.papers = papers;
        this.claims = claims;
        this.reader = reader;
        this.vocabulary = vocabulary;
    }

    /** @throws ProblemException naming every field that is wrong */
    Draft check(CorrectionRequest request) {
        List<FieldProblem> problems = new ArrayList<>();
        Optional<CorrectionKind> kind = CorrectionKind.of(request.kind());
        if (kind.isEmpty()) {
            String known = Arrays.stream(CorrectionKind.values())
                    .map(CorrectionKind::id)
                    .collect(Collectors.joining(", "));
            problems.add(new FieldProblem("kind", "must be one of " + known + "."));
        }
        Optional<ClaimView> claim = claim(request, kind);
        Paper paper = paper(request, claim);
        Completion completion = Completion.of(request.changes(), claim, paper, reader, vocabulary);
        Proposal proposal = new Proposal(vocabulary, paper.abstractText(), claim, completion.fields());
        problems.addAll(proposal.problems());
        if (kind.isPresent() && kind.get().needsChanges() && proposal.changes().isEmpty() && problems.isEmpty()) {
            problems.add(new FieldProblem("changes", "Nothing differs from what the board shows."));
        }
        problems.addAll(Evidence.problems(request, kind, paper.abstractText()));
        if (!problems.isEmpty()) {
            throw new ProblemException(ProblemType.INVALID_CORRECTION, problems);
        }
        return new Draft(kind.orElseThrow(), claim, paper, proposal.changes(), completion.reading(), request);
    }

    /**
     * A stored correction, checked against the claim as it is now.
     *
     * @param fields what a moderator changes it to; where empty, what was agreed to before, or else what its sender proposed
     * @throws ProblemException (invalid decision) naming every field that is wrong
     */
    Draft stored(Correction correction, Map<String, String> fields, Optional<Decision> agreed) {
        Optional<ClaimView> claim =
                Optional.ofNullable(correction.claimId()).map(claims::detail).map(ClaimDetail::claim);
        return stored(correction, claim, fields, agreed);
    }

    /** The same for whoever has read the claim already; empty where it is missing. */
    Draft stored(
            Correction correction, Optional<ClaimView> claim, Map<String, String> fields, Optional<Decision> agreed) {
        Map<String, String> proposed = new LinkedHashMap<>(fields);
        if (proposed.isEmpty()) {
            FieldChange.read(agreed.map(Decision::changes).orElse(correction.changes()))
                    .forEach(change -> proposed.put(change.field(), change.after()));
        }
        boolean changes = correction.kind().needsChanges();
        Proposal proposal =
                new Proposal(vocabulary, correction.paper().abstractText(), claim, changes ? proposed : Map.of());
        List<FieldProblem> problems = new ArrayList<>(proposal.problems());
        if (problems.isEmpty() && changes && proposal.changes().isEmpty()) {
            problems.add(new FieldProblem("changes", "Nothing would change. Refuse it, or say what should change."));
        }
        if (!problems.isEmpty()) {
            throw new ProblemException(ProblemType.INVALID_DECISION, problems);
        }
        return new Draft(correction.kind(), claim, correction.paper(), proposal.changes(), Optional.empty(), null);
    }

    /** The claim as it would be. */
    ClaimView proposed(Draft draft) {
        return ProposedClaim.of(draft, vocabulary);
    }

    ClaimChange change(Draft draft) {
        return new ClaimChange(draft.claim(), proposed(draft));
    }

    private Optional<ClaimView> claim(CorrectionRequest request, Optional<CorrectionKind> kind) {
        if (kind.filter(CorrectionKind.MISSING_CLAIM::equals).isPresent()) {
            requireNoClaim(request);
            return Optional.empty();
        }
        if (request.claim() == null) {
            throw new ProblemException(
                    ProblemType.INVALID_CORRECTION,
                    List.of(new FieldProblem("claim", "must name the claim that the correction is about.")));
        }
        return Optional.of(claims.detail(request.claim())).map(ClaimDetail::claim);
    }

    /** Whoever names a claim means it, so it is not ignored: either the kind is wrong, or the claim does not belong here. */
    private static void requireNoClaim(CorrectionRequest request) {
        if (request.claim() != null) {
            throw new ProblemException(
                    ProblemType.INVALID_CORRECTION,
                    List.of(new FieldProblem(
                            "claim",
                            "must be left out where a claim is missing; claim " + request.claim()
                                    + " is there. Name the paper alone, or choose another kind.")));
        }
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
}
