package org.claimboard.web;

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
import org.claimboard.correction.CorrectionRequest;
import org.claimboard.correction.Submissions;
import org.claimboard.web.show.Choices;
import org.claimboard.web.show.CorrectionForm;

/** Where a reader says that a claim is wrong, and what it should be. */
@Path("/claims/{id:\\d{1,18}}/correct")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class CorrectPages {
    private final ClaimQueries claims;
    private final Submissions submissions;
    private final Proposing proposing;
    private final Choices choices;

    CorrectPages(ClaimQueries claims, Submissions submissions, Proposing proposing, Choices choices) {
        this.claims = claims;
        this.submissions = submissions;
        this.proposing = proposing;
        this.choices = choices;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance form(ClaimDetail detail, CorrectionForm form);
    }

    @GET
    public TemplateInstance form(long id) {
        ClaimDetail detail = claims.detail(id);
        return Templates.form(detail, CorrectionForm.about(detail.claim(), choices));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response submit(long id, MultivaluedMap<String, String> typed) {
        return proposing.take(new ClaimSheet(claims.detail(id), submissions), typed);
    }

    private record ClaimSheet(ClaimDetail detail, Submissions submissions) implements Proposing.Sheet {

        @Override
        public TemplateInstance page(CorrectionForm form) {
            return Templates.form(detail, form);
        }

        @Override
        public CorrectionRequest request(CorrectionForm form) {
            return form.request(detail.claim().id(), detail.claim().paper());
        }

        @Override
        public Response send(CorrectionRequest request) {
            return FollowPages.leadOn(submissions.submit(request));
        }

        @Override
        public String address() {
            return "/claims/" + detail.claim().id() + "/correct";
        }

        @Override
        public String sending() {
            return "Send the correction";
        }

        @Override
        public String abstractText() {
            return detail.abstractText();
        }
    }
}
