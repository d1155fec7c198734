package org.claimboard.web;

import java.util.List;
import java.util.Optional;

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

import org.claimboard.correction.CorrectionView;
import org.claimboard.correction.Corrections;
import org.claimboard.listing.Page;
import org.claimboard.listing.PageRequest;
import org.claimboard.web.show.PageAddress;
import org.claimboard.web.show.Pager;

/** The public queue of corrections. */
@Path("/corrections")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class CorrectionPages {
    private final Corrections corrections;

    CorrectionPages(Corrections corrections) {
        this.corrections = corrections;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(List<CorrectionView> corrections, Pager pager, PageAddress address);

        static native TemplateInstance correction(CorrectionView correction);
    }

    @GET
    public TemplateInstance list(
            @RestQuery Optional<String> status,
            @RestQuery Optional<String> page,
            @RestQuery Optional<String> size,
            @Context UriInfo uri) {
        Page<CorrectionView> found = corrections.page(status, PageRequest.of(page, size));
        PageAddress address = PageAddress.of(uri);
        return Templates.list(found.items(), Pager.of(found, address), address);
    }

    @GET
    @Path("{id:\\d{1,18}}")
    public TemplateInstance correction(long id) {
        return Templates.correction(corrections.detail(id));
    }
}
