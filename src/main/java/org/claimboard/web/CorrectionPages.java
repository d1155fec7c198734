package org.claimboard.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import org.jboss.resteasy.reactive.RestQuery;

import org.claimboard.correction.AmendmentView;
import org.claimboard.correction.CorrectionStatistics;
import org.claimboard.correction.CorrectionStatus;
import org.claimboard.correction.CorrectionView;
import org.claimboard.correction.Corrections;
import org.claimboard.correction.DecisionView;
import org.claimboard.correction.Decisions;
import org.claimboard.correction.Statistics;
import org.claimboard.listing.Page;
import org.claimboard.listing.PageRequest;
import org.claimboard.web.show.Choice;
import org.claimboard.web.show.Choices;
import org.claimboard.web.show.PageAddress;
import org.claimboard.web.show.Pager;

/** The public queue of corrections. */
@Path("/corrections")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class CorrectionPages {
    private final Corrections corrections;
    private final Statistics statistics;
    private final Decisions decisions;

    CorrectionPages(Corrections corrections, Statistics statistics, Decisions decisions) {
        this.decisions = decisions;
        this.corrections = corrections;
        this.statistics = statistics;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(
                List<CorrectionView> corrections,
                Pager pager,
                List<Choice> statuses,
                CorrectionStatistics statistics,
                PageAddress address);

        static native TemplateInstance correction(
                CorrectionView correction,
                List<DecisionView> decisions,
                List<AmendmentView> amendments,
                boolean joined);
    }

    @GET
    public TemplateInstance list(
            @RestQuery Optional<String> status,
            @RestQuery Optional<String> page,
            @RestQuery Optional<String> size,
            @Context UriInfo uri) {
        Page<CorrectionView> found = corrections.page(status, PageRequest.of(page, size));
        PageAddress address = PageAddress.of(uri);
        List<Choice> statuses = Choices.ofEnum(
                CorrectionStatus.values(), CorrectionStatus::id, Function.identity(), address.value("status"));
        return Templates.list(found.items(), Pager.of(found, address), statuses, statistics.now(), address);
    }

    @GET
    @Path("{id:\\d{1,18}}")
    public TemplateInstance correction(long id, @RestQuery Optional<String> joined) {
        return Templates.correction(
                corrections.detail(id), decisions.of(id), corrections.amendments(id), joined.isPresent());
    }
}
