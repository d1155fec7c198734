package org.claimboard.web;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.claimboard.correction.CorrectionPreview;
import org.claimboard.correction.CorrectionRequest;
import org.claimboard.correction.Previews;
import org.claimboard.problem.FieldProblem;
import org.claimboard.problem.ProblemException;
import org.claimboard.problem.ProblemType;
import org.claimboard.web.show.Choices;
import org.claimboard.web.show.CorrectionForm;
import org.claimboard.web.show.MarkedText;

/**
 * The steps of every form that proposes a change: what is typed is previewed, and what was previewed is sent or changed
 * again. Each step is a POST that carries everything typed, so the server keeps nothing in between.
 */
@ApplicationScoped
class Proposing {
    /** Names the step in a form; without it a preview is meant. */
    static final String STEP = "step";

    private static final String SEND = "send";
    private static final String EDIT = "edit";

    private final Previews previews;
    private final Choices choices;

    Proposing(Previews previews, Choices choices) {
        this.previews = previews;
        this.choices = choices;
    }

    /** A form that proposes something. */
    interface Sheet {
        /** The page with the form. */
        TemplateInstance page(CorrectionForm form);

        CorrectionRequest request(CorrectionForm form);

        /** Does what the form is for, and leads on to the next page. */
        Response send(CorrectionRequest request);

        /** Where the form is sent to. */
        String address();

        /** What the last button says. */
        String sending();

        String abstractText();
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance preview(
                CorrectionForm form, CorrectionPreview preview, Sheet sheet, List<MarkedText.Piece> evidence);
    }

    /** @param typed the fields as sent */
    Response take(Sheet sheet, MultivaluedMap<String, String> typed) {
        CorrectionForm form = CorrectionForm.typed(typed, List.of(), choices);
        String step = Optional.ofNullable(typed.getFirst(STEP)).orElse("");
        if (step.equals(EDIT)) {
            return Response.ok(sheet.page(form)).build();
        }
        try {
            form.requireEmptyTrap();
            CorrectionRequest request = sheet.request(form);
            return step.equals(SEND)
                    ? sheet.send(request)
                    : Response.ok(preview(form, sheet, request)).build();
        } catch (ProblemException problem) {
            if (problem.type() != ProblemType.INVALID_CORRECTION) {
                throw problem;
            }
            List<FieldProblem> problems = problem.fields();
            return Response.status(problem.type().status())
                    .entity(sheet.page(CorrectionForm.typed(typed, problems, choices)))
                    .build();
        }
    }

    private TemplateInstance preview(CorrectionForm form, Sheet sheet, CorrectionRequest request) {
        CorrectionPreview preview = previews.of(request);
        List<MarkedText.Piece> evidence = preview.evidence() == null
                        || !preview.evidence().found()
                ? List.of()
                : MarkedText.of(
                        sheet.abstractText(),
                        List.of(new MarkedText.Mark(
                                preview.evidence().start(), preview.evidence().end(), 0, 0, 0, "")));
        return Templates.preview(form, preview, sheet, evidence);
    }
}
