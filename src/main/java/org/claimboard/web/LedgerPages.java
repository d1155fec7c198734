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

import org.claimboard.ledger.Ledger;
import org.claimboard.ledger.LedgerRecord;
import org.claimboard.listing.Page;
import org.claimboard.listing.PageRequest;
import org.claimboard.web.show.History;
import org.claimboard.web.show.PageAddress;
import org.claimboard.web.show.Pager;

/** Everything that ever changed, newest first, with whether it is as it was written. */
@Path("/ledger")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class LedgerPages {
    private final Ledger ledger;

    LedgerPages(Ledger ledger) {
        this.ledger = ledger;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        /** @param broken what is wrong with the entries on the page, in one sentence, or "" */
        static native TemplateInstance list(List<History> entries, String broken, Pager pager, PageAddress address);
    }

    @GET
    public TemplateInstance list(
            @RestQuery Optional<String> page, @RestQuery Optional<String> size, @Context UriInfo uri) {
        Page<LedgerRecord> found = ledger.page(PageRequest.of(page, size));
        PageAddress address = PageAddress.of(uri);
        return Templates.list(History.of(found.items()), broken(found.items()), Pager.of(found, address), address);
    }

    private String broken(List<LedgerRecord> newestFirst) {
        return newestFirst.isEmpty()
                ? ""
                : ledger.verify(
                                newestFirst.get(newestFirst.size() - 1).number(),
                                newestFirst.get(0).number())
                        .orElse("");
    }
}
