package org.claimboard.web;

import java.util.Collection;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.claimboard.vocabulary.Metric;
import org.claimboard.vocabulary.Vocabulary;

/** What a claim is, how boards rank, and under which terms the data can be used. */
@Path("/about")
@Produces(MediaType.TEXT_HTML)
public class AboutPages {
    private final Vocabulary vocabulary;

    AboutPages(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance about(Collection<Metric> metrics);
    }

    @GET
    public TemplateInstance about() {
        return Templates.about(vocabulary.metrics());
    }
}
