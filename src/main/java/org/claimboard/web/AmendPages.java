package org.claimboard.web;

import java.net.URI;
import java.util.Optional;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

import org.claimboard.claim.ClaimDetail;
import org.claimboard.claim.ClaimQueries;
import org.claimboard.claim.ClaimView;
import org.claimboard.correction.CorrectionRequest;
import org.claimboard.correction.CorrectionView;
import org.claimboard.correction.Followers;
import org.claimboard.paper.PaperRecord;
import org.claimboard.paper.Papers;
import org.claimboard.secret.SecretToken;
import org.claimboard.web.show.Choices;
import org.claimboard.web.show.CorrectionForm;

/** Where the holder of a secret link amends a correction that is open. */
@Path("/corrections/follow/{token:" + SecretToken.PATTERN + "}/amend")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class AmendPages {
    private final Followers followers;
    private final ClaimQueries claims;
    private final Papers papers;
    private final Proposing proposing;
    private final Choices choices;

    AmendPages(Followers followers, ClaimQueries claims, Papers papers, Proposing proposing, Choices choices) {
        this.followers = followers;
        this.claims = claims;
        this.papers = papers;
        this.proposing = proposing;
        this.choices = choices;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance form(
                CorrectionView correction, PaperRecord paper, CorrectionForm form, String path);
    }

    @GET
    public TemplateInstance form(String token) {
        CorrectionView correction = followers.toAmend(token);
        Optional<ClaimView> claim =
                Optional.ofNullable(correction.claim()).map(claims::detail).map(ClaimDetail::claim);
        return sheet(token, correction).page(CorrectionForm.amending(correction, claim, choices));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response submit(String token, MultivaluedMap<String, String> typed) {
        CorrectionView correction = followers.toAmend(token);
        if (correction.claim() == null) {
            typed.putSingle("kind", correction.kind());
        }
        return proposing.take(sheet(token, correction), typed);
    }

    private AmendSheet sheet(String token, CorrectionView correction) {
        return new AmendSheet(token, correction, papers.bySlug(correction.paper()), followers);
    }

    private record AmendSheet(String token, CorrectionView correction, PaperRecord paper, Followers followers)
            implements Proposing.Sheet {

        @Override
        public TemplateInstance page(CorrectionForm form) {
            return Templates.form(correction, paper, form, FollowPages.path(token));
        }

        @Override
        public CorrectionRequest request(CorrectionForm form) {
            return form.request(correction.claim(), correction.paper());
        }

        @Override
        public Response send(CorrectionRequest request) {
            followers.amend(token, request);
            return Response.seeOther(URI.create(FollowPages.path(token) + "?done=amended"))
                    .build();
        }

        @Override
        public String address() {
            return FollowPages.path(token) + "/amend";
        }

        @Override
        public String sending() {
            return "Amend the correction";
        }

        @Override
        public String abstractText() {
            return paper.abstractText();
        }
    }
}
