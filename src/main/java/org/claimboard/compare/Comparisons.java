package org.claimboard.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.claimboard.claim.ClaimQueries;
import org.claimboard.claim.ClaimRow;
import org.claimboard.problem.ProblemException;
import org.claimboard.vocabulary.Vocabulary;

/** Finds what the systems of some claims claim, and sets it side by side. */
@ApplicationScoped
public class Comparisons {
    public static final int FEWEST = 2;
    public static final int MOST = 6;

    private static final int LONGEST_ID = 18;

    private final ClaimQueries claims;
    private final Vocabulary vocabulary;

    Comparisons(ClaimQueries claims, Vocabulary vocabulary) {
        this.claims = claims;
        this.vocabulary = vocabulary;
    }

    /**
     * @param ids of claims; each stands for its system of its paper
     * @throws ProblemException where an id is no number, where there is no such claim, or where they stand for fewer than
     *     two systems or more than six
     */
    @Transactional
    public SideBySide of(List<String> ids) {
        List<ComparedSystem> systems = systems(numbers(ids));
        if (systems.size() < FEWEST) {
            throw wrong(
                    systems.isEmpty()
                            ? "a comparison needs the claims of two systems at least."
                            : "they stand for one system only, "
                                    + systems.get(0).name() + "; a comparison needs a claim of another one.");
        }
        if (systems.size() > MOST) {
            throw wrong("a comparison has six systems at most, and these are " + systems.size() + ".");
        }
        Set<String> papers = systems.stream().map(ComparedSystem::paper).collect(Collectors.toSet());
        List<ClaimRow> all = claims.ofPapers(papers);
        List<List<ClaimRow>> bySystem = systems.stream()
                .map(system ->
                        all.stream().filter(row -> system.has(row.claim())).toList())
                .toList();
        return Comparison.of(systems, bySystem, vocabulary);
    }

    private List<ComparedSystem> systems(Set<Long> ids) {
        Map<Long, ClaimRow> found = claims.rows(ids).stream()
                .collect(Collectors.toMap(row -> row.claim().id(), Function.identity()));
        List<ComparedSystem> systems = new ArrayList<>();
        for (Long id : ids) {
            ClaimRow row = found.get(id);
            if (row == null) {
                throw ProblemException.notFound("There is no claim " + id + ".");
            }
            if (systems.stream().noneMatch(system -> system.has(row.claim()))) {
                systems.add(ComparedSystem.of(row.claim()));
            }
        }
        return systems;
    }

    private static Set<Long> numbers(List<String> ids) {
        Set<Long> numbers = new LinkedHashSet<>();
        for (String id : ids) {
            boolean digits =
                    !id.isEmpty() && id.length() <= LONGEST_ID && id.chars().allMatch(c -> c >= '0' && c <= '9');
            if (!digits) {
                throw wrong("must be the number of a claim.");
            }
            numbers.add(Long.valueOf(id));
        }
        if (numbers.size() > MOST * MOST) {
            throw wrong("a comparison has six systems at most, and these are " + numbers.size() + " claims.");
        }
        return numbers;
    }

    private static ProblemException wrong(String message) {
        return ProblemException.invalidParameter("claim", message);
    }
}
