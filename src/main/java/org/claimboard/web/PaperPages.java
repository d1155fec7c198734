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

import org.claimboard.claim.ClaimRow;
import org.claimboard.claim.PaperDetail;
import org.claimboard.claim.PaperQueries;
import org.claimboard.claim.PaperRow;
import org.claimboard.listing.Page;
import org.claimboard.listing.PageRequest;
import org.claimboard.web.show.MarkedText;
import org.claimboard.web.show.Marks;
import org.claimboard.web.show.PageAddress;
import org.claimboard.web.show.Pager;

/** The papers, and one paper with its claims marked in its abstract. */
@Path("/papers")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class PaperPages {
    private final PaperQueries papers;

    PaperPages(PaperQueries papers) {
        this.papers = papers;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(List<PaperRow> papers, Pager pager, String q, PageAddress address);

        static native TemplateInstance paper(PaperDetail detail, List<MarkedText.Piece> pieces, PageAddress address);
    }

    @GET
    public TemplateInstance list(
            @RestQuery Optional<String> q,
            @RestQuery Optional<String> page,
            @RestQuery Optional<String> size,
            @Context UriInfo uri) {
        String words = q.orElse("").strip();
        Page<PaperRow> found = papers.page(words, PageRequest.of(page, size));
        PageAddress address = PageAddress.of(uri);
        return Templates.list(found.items(), Pager.of(found, address), words, address);
    }

    @GET
    @Path("{slug}")
    public TemplateInstance paper(String slug, @Context UriInfo uri) {
        PaperDetail detail = papers.detail(slug);
        List<MarkedText.Piece> pieces = MarkedText.of(
                detail.paper().abstractText(),
                Marks.of(detail.claims().stream().map(ClaimRow::claim).toList()));
        return Templates.paper(detail, pieces, PageAddress.of(uri));
    }
}
