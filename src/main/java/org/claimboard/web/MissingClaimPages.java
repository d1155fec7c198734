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

import org.claimboard.correction.CorrectionKind;
import org.claimboard.correction.CorrectionRequest;
import org.claimboard.correction.Submissions;
import org.claimboard.paper.PaperRecord;
import org.claimboard.paper.Papers;
import org.claimboard.web.show.Choices;
import org.claimboard.web.show.CorrectionForm;

/** Where a reader reports a claim of a paper that is not on the boards. */
@Path("/papers/{slug}/correct")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class MissingClaimPages {
    private final Papers papers;
    private final Submissions submissions;
    private final Proposing proposing;
    private final Choices choices;

    MissingClaimPages(Papers papers, Submissions submissions, Proposing proposing, Choices choices) {
        this.papers = papers;
        this.submissions = submissions;
        this.proposing = proposing;
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
        typed.putSingle("kind", CorrectionKind.MISSING_CLAIM.id());
        return proposing.take(new PaperSheet(papers.bySlug(slug), submissions), typed);
    }

    private record PaperSheet(PaperRecord paper, Submissions submissions) implements Proposing.Sheet {

        @Override
        public TemplateInstance page(CorrectionForm form) {
            return Templates.form(paper, form);
        }

        @Override
        public CorrectionRequest request(CorrectionForm form) {
            return form.request(null, paper.paper());
        }

        @Override
        public Response send(CorrectionRequest request) {
            return FollowPages.leadOn(submissions.submit(request));
        }

        @Override
        public String address() {
            return "/papers/" + paper.paper() + "/correct";
        }

        @Override
        public String sending() {
            return "Send the report";
        }

        @Override
        public String abstractText() {
            return paper.abstractText();
        }
    }
}
