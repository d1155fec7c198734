package org.claimboard.web;

import java.util.List;
import java.util.Optional;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

import org.claimboard.claim.ClaimDetail;
import org.claimboard.claim.ClaimParams;
import org.claimboard.claim.ClaimQueries;
import org.claimboard.claim.ClaimView;
import org.claimboard.correction.CorrectionView;
import org.claimboard.correction.Corrections;
import org.claimboard.leaderboard.Leaderboards;
import org.claimboard.listing.Page;
import org.claimboard.listing.PageRequest;
import org.claimboard.moderator.SignedIn;
import org.claimboard.vocabulary.Vocabulary;
import org.claimboard.web.show.Choices;
import org.claimboard.web.show.ClaimFilterForm;
import org.claimboard.web.show.Column;
import org.claimboard.web.show.History;
import org.claimboard.web.show.InContext;
import org.claimboard.web.show.PageAddress;
import org.claimboard.web.show.Pager;

/** Every claim, and one claim with the sentence that it was read from. */
@Path("/claims")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class ClaimPages {
    /** So many rows weigh less than 100 kB with all that a row says. */
    private static final String ROWS = "40";

    private final ClaimQueries claims;
    private final Corrections corrections;
    private final Vocabulary vocabulary;
    private final Leaderboards leaderboards;
    private final Choices choices;
    private final SignedIn signedIn;

    ClaimPages(
            ClaimQueries claims,
            Corrections corrections,
            Leaderboards leaderboards,
            Vocabulary vocabulary,
            Choices choices,
            SignedIn signedIn) {
        this.signedIn = signedIn;
        this.claims = claims;
        this.corrections = corrections;
        this.leaderboards = leaderboards;
        this.vocabulary = vocabulary;
        this.choices = choices;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(
                List<ClaimView> claims, Pager pager, ClaimFilterForm form, List<Column> columns, PageAddress address);

        static native TemplateInstance claim(
                ClaimDetail detail,
                InContext context,
                List<History> history,
                List<CorrectionView> corrections,
                SignedIn signedIn);
    }

    @GET
    public TemplateInstance list(@BeanParam ClaimParams params, @Context UriInfo uri) {
        PageRequest request = PageRequest.of(params.page, params.size.or(() -> Optional.of(ROWS)));
        Page<ClaimView> found = claims.page(params.filter(vocabulary), params.claimSort(), request);
        PageAddress address = PageAddress.of(uri);
        return Templates.list(
                found.items(),
                Pager.of(found, address),
                ClaimFilterForm.of(choices, leaderboards.claimsByHardware(), address),
                Column.ofClaims(address, params.claimSort().name()),
                address);
    }

    @GET
    @Path("{id:\\d{1,18}}")
    public TemplateInstance claim(long id) {
        ClaimDetail detail = claims.detail(id);
        return Templates.claim(
                detail,
                InContext.of(detail.claim(), detail.abstractText()),
                History.of(claims.history(id)),
                corrections.ofClaim(id),
                signedIn);
    }
}
