package org.claimboard.web;

import java.util.Collection;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

import org.claimboard.evaluation.Scorecard;
import org.claimboard.vocabulary.Metric;
import org.claimboard.vocabulary.Vocabulary;
import org.claimboard.web.show.ShippedScorecard;

/** What a claim is, how well it is read, how boards rank, and under which terms the data can be used. */
@Path("/about")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class AboutPages {
    private final Vocabulary vocabulary;

    private final ShippedScorecard scorecard;

    AboutPages(Vocabulary vocabulary, ShippedScorecard scorecard) {
        this.vocabulary = vocabulary;
        this.scorecard = scorecard;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance about(Collection<Metric> metrics, Scorecard card);
    }

    @GET
    public TemplateInstance about() {
        return Templates.about(vocabulary.metrics(), scorecard.get());
    }
}
