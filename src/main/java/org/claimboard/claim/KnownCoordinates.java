package org.claimboard.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.claimboard.paper.Papers;
import org.claimboard.problem.FieldProblem;
import org.claimboard.problem.ProblemException;
import org.claimboard.problem.ProblemType;
import org.claimboard.vocabulary.Dataset;
import org.claimboard.vocabulary.HardwareTarget;
import org.claimboard.vocabulary.Vocabulary;

import static org.claimboard.problem.Typed.shown;
import static org.claimboard.problem.Typed.stated;

/**
 * Which papers and datasets a program may filter claims by. What is known of them is stored and not in the vocabulary alone,
 * so they are checked beside {@link ClaimParams}: an empty list would tell a program that a misspelt one has no claims.
 */
@ApplicationScoped
public class KnownCoordinates {
    private final ClaimRepository claims;
    private final Papers papers;
    private final Vocabulary vocabulary;

    KnownCoordinates(ClaimRepository claims, Papers papers, Vocabulary vocabulary) {
        this.claims = claims;
        this.papers = papers;
        this.vocabulary = vocabulary;
    }

    /**
     * What some parameters ask for.
     *
     * @throws ProblemException naming every parameter that is not valid, with the nearest known ids
     */
    @Transactional
    public ClaimFilter filter(ClaimParams params) {
        ClaimFilter filter = params.filter(vocabulary);
        List<FieldProblem> wrong = new ArrayList<>();
        stated(params.dataset).filter(text -> !isDataset(text)).ifPresent(text -> wrong.add(noDataset(text)));
        stated(params.paper)
                .filter(slug -> !papers.missing(List.of(slug)).isEmpty())
                .ifPresent(slug -> wrong.add(noPaper(slug)));
        if (!wrong.isEmpty()) {
            throw new ProblemException(ProblemType.INVALID_PARAMETER, wrong);
        }
        return filter;
    }

    private boolean isDataset(String text) {
        return text.equals(HardwareTarget.NOT_STATED)
                || vocabulary.datasetSpelled(text).isPresent()
                || claims.datasetIds().contains(DatasetId.of(vocabulary, text));
    }

    private FieldProblem noDataset(String text) {
        Set<String> known = new LinkedHashSet<>(
                vocabulary.datasets().stream().map(Dataset::id).toList());
        known.addAll(claims.datasetIds());
        return unknown("dataset", text, Vocabulary.nearest(shown(text), known));
    }

    private FieldProblem noPaper(String slug) {
        return unknown("paper", slug, papers.nearest(slug));
    }

    private static FieldProblem unknown(String name, String text, List<String> nearest) {
        return new FieldProblem(name, "there is no " + name + " '" + shown(text) + "'.", nearest);
    }
}
