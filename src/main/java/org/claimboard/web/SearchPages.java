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

import org.claimboard.listing.PageRequest;
import org.claimboard.search.Search;
import org.claimboard.search.SearchQuery;
import org.claimboard.search.SearchResult;
import org.claimboard.web.show.Column;
import org.claimboard.web.show.PageAddress;
import org.claimboard.web.show.Pager;

/** The search box and what it finds. */
@Path("/search")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class SearchPages {
    private static final PageRequest FIRST_PAPERS = new PageRequest(1, 5);

    private final Search search;

    SearchPages(Search search) {
        this.search = search;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance ask();

        static native TemplateInstance claims(
                SearchResult result, Pager pager, List<Column> columns, PageAddress address);

        static native TemplateInstance papers(SearchResult result, Pager pager, PageAddress address);
    }

    @GET
    public TemplateInstance search(
            @RestQuery Optional<String> q,
            @RestQuery Optional<String> in,
            @RestQuery Optional<String> sort,
            @RestQuery Optional<String> page,
            @RestQuery Optional<String> size,
            @Context UriInfo uri) {
        SearchQuery query = search.read(q);
        PageAddress address = PageAddress.of(uri);
        PageRequest request = PageRequest.of(page, size);
        if (query.isEmpty()) {
            return Templates.ask();
        }
        if (in.filter("papers"::equals).isPresent()) {
            SearchResult found = search.papers(query, request);
            return Templates.papers(found, Pager.of(found.papers(), address), address);
        }
        SearchResult found = search.claims(query, search.sort(query, sort), request, FIRST_PAPERS);
        return Templates.claims(
                found, Pager.of(found.claims(), address), Column.ofClaims(address, found.sort()), address);
    }
}
