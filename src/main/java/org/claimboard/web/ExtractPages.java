package org.claimboard.web;

import java.util.ArrayList;
import java.util.List;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import org.jboss.resteasy.reactive.RestForm;

import org.claimboard.extract.Extraction;
import org.claimboard.extract.Extractor;
import org.claimboard.problem.FieldProblem;
import org.claimboard.problem.ProblemType;
import org.claimboard.web.guard.ChangesNothing;
import org.claimboard.web.show.FoundClaim;
import org.claimboard.web.show.MarkedText;
import org.claimboard.web.show.Marks;
import org.claimboard.web.show.Reading;

/** Reads the claims of an abstract that somebody pastes; nothing is stored. */
@Path("/extract")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class ExtractPages {
    /** Ten times a long abstract. */
    static final int LONGEST_ABSTRACT = 20_000;

    static final int LONGEST_TITLE = 500;

    private final Extractor extractor;

    ExtractPages(Extractor extractor) {
        this.extractor = extractor;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance form(String title, String text, List<FieldProblem> problems);

        static native TemplateInstance reading(String title, String text, Reading reading);
    }

    @GET
    public TemplateInstance form() {
        return Templates.form("", "", List.of());
    }

    @POST
    @ChangesNothing
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response read(@RestForm String title, @RestForm("abstract") String text) {
        String named = title == null ? "" : title.strip();
        // A form sends line ends as CR LF; the offsets shown are those of the text as anybody would store it.
        String pasted = text == null ? "" : text.replace("\r\n", "\n").strip();
        List<FieldProblem> problems = problems(named, pasted);
        return problems.isEmpty()
                ? Response.ok(Templates.reading(named, pasted, reading(named, pasted)))
                        .build()
                : Response.status(ProblemType.INVALID_CORRECTION.status())
                        .entity(Templates.form(named, pasted, problems))
                        .build();
    }

    private Reading reading(String title, String text) {
        Extraction extraction = extractor.extract(title, text);
        List<MarkedText.Mark> marks = Marks.ofExtracted(extraction.claims());
        return new Reading(
                MarkedText.of(text, marks, Marks.ofPassed(extraction.problems())),
                FoundClaim.of(extraction.claims(), text),
                extraction.problems());
    }

    private static List<FieldProblem> problems(String title, String text) {
        List<FieldProblem> problems = new ArrayList<>();
        if (title.length() > LONGEST_TITLE) {
            problems.add(new FieldProblem("title", "The title is longer than " + LONGEST_TITLE + " characters."));
        }
        if (text.isEmpty()) {
            problems.add(new FieldProblem("abstract", "Please paste an abstract to read."));
        } else if (text.length() > LONGEST_ABSTRACT) {
            problems.add(new FieldProblem(
                    "abstract",
                    "The text is longer than " + LONGEST_ABSTRACT + " characters. Please paste an abstract."));
        }
        return problems;
    }
}
