package org.claimboard.feed;

import java.nio.charset.StandardCharsets;
import java.time.Clock;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.claimboard.digest.Sha256;
import org.claimboard.revalidation.Validators;

/** Atom feeds of the newest {@value Feeds#MOST} of a kind; who asks again mostly gets a 304. */
@Path("/feeds")
@Produces(AtomText.MEDIA_TYPE)
public class FeedResource {
    private final Feeds feeds;
    private final Clock clock;

    FeedResource(Feeds feeds, Clock clock) {
        this.feeds = feeds;
        this.clock = clock;
    }

    @GET
    @Path("claims.atom")
    public Response claims(@Context UriInfo uri, @Context Request request) {
        return answer(feeds.claims(), uri, request);
    }

    @GET
    @Path("tasks/{task}.atom")
    public Response ofTask(String task, @Context UriInfo uri, @Context Request request) {
        return answer(feeds.ofTask(task), uri, request);
    }

    @GET
    @Path("hardware/{node}.atom")
    public Response onHardware(String node, @Context UriInfo uri, @Context Request request) {
        return answer(feeds.onHardware(node), uri, request);
    }

    @GET
    @Path("papers/{slug}.atom")
    public Response ofPaper(String slug, @Context UriInfo uri, @Context Request request) {
        return answer(feeds.ofPaper(slug), uri, request);
    }

    @GET
    @Path("corrections.atom")
    public Response corrections(@Context UriInfo uri, @Context Request request) {
        return answer(feeds.corrections(), uri, request);
    }

    @GET
    @Path("decisions.atom")
    public Response decisions(@Context UriInfo uri, @Context Request request) {
        return answer(feeds.decisions(), uri, request);
    }

    private Response answer(Feed feed, UriInfo uri, Request request) {
        byte[] bytes = AtomText.of(feed, uri.getBaseUri()).getBytes(StandardCharsets.UTF_8);
        // A feed loses an entry when a claim is retracted, so its date is the ledger's and not that of its newest
        // entry.
        return Validators.of(Sha256.of(bytes))
                .changed(feed.asOf(), clock.instant())
                .answer(request, () -> Response.ok(bytes, AtomText.MEDIA_TYPE + ";charset=UTF-8"));
    }
}
