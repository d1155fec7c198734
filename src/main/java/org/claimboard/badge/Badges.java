package org.claimboard.badge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.claimboard.badge.Badge.Standing;
import org.claimboard.chart.ChartText;
import org.claimboard.chart.ChartValues;
import org.claimboard.claim.ClaimDetail;
import org.claimboard.claim.ClaimQueries;
import org.claimboard.claim.ClaimStatus;
import org.claimboard.claim.ClaimView;
import org.claimboard.leaderboard.BoardPlace;
import org.claimboard.leaderboard.Leaderboards;
import org.claimboard.vocabulary.Metric;
import org.claimboard.vocabulary.Task;
import org.claimboard.vocabulary.Vocabulary;

/** Says in a badge what a claim is, and where it stands on the typical view of its own board, over all hardware. */
@ApplicationScoped
public class Badges {
    private final ClaimQueries claims;
    private final Leaderboards leaderboards;
    private final Vocabulary vocabulary;

    Badges(ClaimQueries claims, Leaderboards leaderboards, Vocabulary vocabulary) {
        this.claims = claims;
        this.leaderboards = leaderboards;
        this.vocabulary = vocabulary;
    }

    /** @throws org.claimboard.problem.ProblemException (not found) where there is no such claim */
    @Transactional
    public Badge of(long id) {
        ClaimDetail detail = claims.detail(id);
        return of(detail.claim(), leaderboards.place(detail.claim(), Optional.ofNullable(detail.datasetId())));
    }

    private Badge of(ClaimView claim, Optional<BoardPlace> place) {
        Optional<BoardPlace> rank = place.filter(one -> one.rankFrom() != null);
        ClaimStatus status = ClaimStatus.of(claim.status()).orElseThrow();
        List<String> said = new ArrayList<>(List.of(ChartValues.of(claim)));
        said.add(rank.map(Badges::words).orElse("no rank"));
        if (claim.isImported()) {
            said.add("imported");
        }
        if (status != ClaimStatus.PUBLISHED) {
            said.add(status.id());
        }
        String message = String.join(", ", said);
        String name = Optional.ofNullable(claim.system()).orElse(claim.paperTitle());
        String label = label(claim);
        return new Badge(label, message, standing(status, rank.isPresent()), name + ", " + label + ": " + message);
    }

    private static String words(BoardPlace place) {
        String rank = place.rankFrom().equals(place.rankTo())
                ? place.rankFrom().toString()
                : place.rankFrom() + "–" + place.rankTo();
        return "rank " + rank + " of " + place.of();
    }

    private static Standing standing(ClaimStatus status, boolean ranked) {
        return switch (status) {
            case RETRACTED -> Standing.RETRACTED;
            case DISPUTED, DRAFT -> Standing.DOUBTED;
            case PUBLISHED -> ranked ? Standing.RANKED : Standing.UNRANKED;
        };
    }

    /** "LLM inference: inference latency". */
    private String label(ClaimView claim) {
        String metric = vocabulary.metric(claim.metric()).map(Metric::name).orElse(claim.metric());
        return Optional.ofNullable(claim.task())
                .flatMap(vocabulary::task)
                .map(Task::name)
                .map(task -> task + ": " + ChartText.inSentence(metric))
                .orElse(metric);
    }
}
