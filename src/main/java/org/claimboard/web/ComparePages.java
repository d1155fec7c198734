package org.claimboard.web;

import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import org.jboss.resteasy.reactive.RestQuery;

import org.claimboard.compare.Comparisons;
import org.claimboard.compare.SideBySide;
import org.claimboard.web.show.PageAddress;

/** Systems side by side; lists of claims lead here with what was ticked. */
@Path("/compare")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class ComparePages {
    private final Comparisons comparisons;

    ComparePages(Comparisons comparisons) {
        this.comparisons = comparisons;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance choose();

        static native TemplateInstance compare(SideBySide all, PageAddress address);
    }

    @GET
    public TemplateInstance compare(@RestQuery List<String> claim, @Context UriInfo uri) {
        return claim.isEmpty() ? Templates.choose() : Templates.compare(comparisons.of(claim), PageAddress.of(uri));
    }
}
