package org.claimboard.web;

import java.util.List;
import java.util.Optional;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

import org.claimboard.claim.ClaimDetail;
import org.claimboard.claim.ClaimFilter;
import org.claimboard.claim.ClaimQueries;
import org.claimboard.claim.ClaimSort;
import org.claimboard.claim.ClaimView;
import org.claimboard.leaderboard.BoardSummary;
import org.claimboard.leaderboard.Leaderboards;
import org.claimboard.listing.Page;
import org.claimboard.listing.PageRequest;
import org.claimboard.normalise.Form;
import org.claimboard.paper.Papers;
import org.claimboard.vocabulary.Vocabulary;
import org.claimboard.web.show.Coverage;
import org.claimboard.web.show.InContext;

/** The front page: what is here, at a glance. */
@Path("/")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class HomePages {
    private static final int NEWEST = 5;
    private static final int BIGGEST = 6;
    private static final PageRequest FIRST = new PageRequest(1, NEWEST);

    private final Papers papers;
    private final ClaimQueries claims;
    private final Leaderboards leaderboards;
    private final Vocabulary vocabulary;

    HomePages(Papers papers, ClaimQueries claims, Leaderboards leaderboards, Vocabulary vocabulary) {
        this.papers = papers;
        this.claims = claims;
        this.leaderboards = leaderboards;
        this.vocabulary = vocabulary;
    }

    /**
     * How much there is.
     *
     * @param newest the date of the newest paper with a claim, or empty
     */
    record Counts(long papers, long claims, long boards, String newest) {}

    /** One claim with its sentence, to show what a claim is. */
    record Specimen(ClaimView claim, InContext context) {}

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance home(
                Counts counts,
                Optional<Specimen> specimen,
                List<BoardSummary> biggest,
                Coverage coverage,
                List<ClaimView> newest);
    }

    @GET
    public TemplateInstance home() {
        Page<ClaimView> newest = claims.page(ClaimFilter.all(), ClaimSort.DEFAULT, FIRST);
        List<BoardSummary> biggest = leaderboards.largest(BIGGEST);
        Coverage coverage = Coverage.of(leaderboards.counts(), vocabulary);
        return Templates.home(
                new Counts(
                        papers.count(),
                        coverage.claims(),
                        leaderboards.count(),
                        newest.items().stream()
                                .map(ClaimView::published)
                                .findFirst()
                                .orElse("")),
                specimen(newest.items()),
                biggest,
                coverage,
                newest.items());
    }

    /** The newest improvement factor, since it shows best how a number is read; any claim where there is none. */
    private Optional<Specimen> specimen(List<ClaimView> newest) {
        List<ClaimView> quoted =
                newest.stream().filter(claim -> !claim.quote().isEmpty()).toList();
        return quoted.stream()
                .filter(claim -> claim.form().equals(Form.RATIO.id()))
                .findFirst()
                .or(() -> quoted.stream().findFirst())
                .map(claim -> {
                    ClaimDetail detail = claims.detail(claim.id());
                    return new Specimen(claim, InContext.of(claim, detail.abstractText()));
                });
    }
}
