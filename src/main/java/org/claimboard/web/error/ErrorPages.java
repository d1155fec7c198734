package org.claimboard.web.error;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The page that a person gets instead of the one that was asked for. */
final class ErrorPages {
    private ErrorPages() {}

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance problem(ProblemBody problem);
    }

    static String problem(ProblemBody problem) {
        return Templates.problem(problem).render();
    }
}
