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

import org.claimboard.correction.CorrectionKind;
import org.claimboard.correction.Corrections;
import org.claimboard.paper.PaperRecord;
import org.claimboard.paper.Papers;
import org.claimboard.problem.ProblemException;
import org.claimboard.problem.ProblemType;
import org.claimboard.web.show.Choices;
import org.claimboard.web.show.CorrectionForm;

/** Where a reader reports a claim of a paper that is not on the boards. */
@Path("/papers/{slug}/correct")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class MissingClaimPages {
    private final Papers papers;
    private final Corrections corrections;
    private final Choices choices;

    MissingClaimPages(Papers papers, Corrections corrections, Choices choices) {
        this.papers = papers;
        this.corrections = corrections;
        this.choices = choices;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance form(PaperRecord paper, CorrectionForm form);
    }

    @GET
    public TemplateInstance form(String slug) {
        return Templates.form(papers.bySlug(slug), CorrectionForm.empty(choices));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response submit(String slug, MultivaluedMap<String, String> typed) {
        PaperRecord paper = papers.bySlug(slug);
        typed.putSingle("kind", CorrectionKind.MISSING_CLAIM.id());
        try {
            CorrectionForm form = CorrectionForm.typed(typed, List.of(), choices);
            long correction = corrections.submit(form.request(null, slug)).id();
            return Response.seeOther(URI.create("/corrections/" + correction)).build();
        } catch (ProblemException problem) {
            if (problem.type() != ProblemType.INVALID_CORRECTION) {
                throw problem;
            }
            return Response.status(problem.type().status())
                    .entity(Templates.form(paper, CorrectionForm.typed(typed, problem.fields(), choices)))
                    .build();
        }
    }
}
