package org.claimboard.web;

import java.net.URI;
import java.util.List;

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
import org.claimboard.correction.Corrections;
import org.claimboard.problem.ProblemException;
import org.claimboard.problem.ProblemType;
import org.claimboard.web.show.Choices;
import org.claimboard.web.show.CorrectionForm;

/** Where a reader says that a claim is wrong, and what it should be. */
@Path("/claims/{id:\\d{1,18}}/correct")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class CorrectPages {
    private final ClaimQueries claims;
    private final Corrections corrections;
    private final Choices choices;

    CorrectPages(ClaimQueries claims, Corrections corrections, Choices choices) {
        this.claims = claims;
        this.corrections = corrections;
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
        ClaimDetail detail = claims.detail(id);
        CorrectionForm form = CorrectionForm.typed(typed, List.of(), choices);
        try {
            long correction =
                    corrections.submit(form.request(id, detail.claim().paper())).id();
            return Response.seeOther(URI.create("/corrections/" + correction)).build();
        } catch (ProblemException problem) {
            if (problem.type() != ProblemType.INVALID_CORRECTION) {
                throw problem;
            }
            return Response.status(problem.type().status())
                    .entity(Templates.form(detail, CorrectionForm.typed(typed, problem.fields(), choices)))
                    .build();
        }
    }
}
