package org.claimboard.feed;

import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.Date;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import org.claimboard.digest.Sha256;

/** Atom feeds of the newest {@value Feeds#MOST} of a kind; who asks again mostly gets a 304. */
@Path("/feeds")
@Tag(name = "feeds")
@Produces(AtomText.MEDIA_TYPE)
public class FeedResource {
    private static final int TAG_LENGTH = 24;

    private final Feeds feeds;

    FeedResource(Feeds feeds) {
        this.feeds = feeds;
    }

    @GET
    @Path("claims.atom")
    @Operation(summary = "New claims")
    public Response claims(@Context UriInfo uri, @Context Request request) {
        return answer(feeds.claims(), uri, request);
    }

    @GET
    @Path("tasks/{task}.atom")
    @Operation(summary = "New claims of a task")
    public Response ofTask(String task, @Context UriInfo uri, @Context Request request) {
        return answer(feeds.ofTask(task), uri, request);
    }

    @GET
    @Path("hardware/{node}.atom")
    @Operation(summary = "New claims on a hardware node or below it")
    public Response onHardware(String node, @Context UriInfo uri, @Context Request request) {
        return answer(feeds.onHardware(node), uri, request);
    }

    @GET
    @Path("papers/{slug}.atom")
    @Operation(summary = "Claims of a paper")
    public Response ofPaper(String slug, @Context UriInfo uri, @Context Request request) {
        return answer(feeds.ofPaper(slug), uri, request);
    }

    @GET
    @Path("corrections.atom")
    @Operation(summary = "New corrections")
    public Response corrections(@Context UriInfo uri, @Context Request request) {
        return answer(feeds.corrections(), uri, request);
    }

    @GET
    @Path("decisions.atom")
    @Operation(summary = "What moderators decided about corrections")
    public Response decisions(@Context UriInfo uri, @Context Request request) {
        return answer(feeds.decisions(), uri, request);
    }

    private static Response answer(Feed feed, UriInfo uri, Request request) {
        byte[] bytes = AtomText.of(feed, uri.getBaseUri()).getBytes(StandardCharsets.UTF_8);
        EntityTag tag = new EntityTag(Sha256.of(bytes).substring(0, TAG_LENGTH));
        // A feed loses an entry when a claim is retracted, so its date is the ledger's and not that of its newest
        // entry.
        Date modified = Date.from(feed.asOf().truncatedTo(ChronoUnit.SECONDS));
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(modified, tag);
        Response.ResponseBuilder response =
                unchanged != null ? unchanged : Response.ok(bytes, AtomText.MEDIA_TYPE + ";charset=UTF-8");
        CacheControl askAgain = new CacheControl();
        askAgain.setNoCache(true);
        askAgain.setNoTransform(false);
        return response.tag(tag).lastModified(modified).cacheControl(askAgain).build();
    }
}
