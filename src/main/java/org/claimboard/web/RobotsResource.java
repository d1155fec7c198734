package org.claimboard.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

/** What programs that read the whole web are asked to leave alone: what is nobody's but its reader's, and what has no end. */
@Path("/robots.txt")
public class RobotsResource {
    private final Site site;

    RobotsResource(Site site) {
        this.site = site;
    }

    @GET
    @Produces("text/plain;charset=UTF-8")
    public String robots() {
        return """
                User-agent: *
                Disallow: /moderate
                Disallow: /corrections/follow/
                Disallow: /charts/compose
                Disallow: /compare
                Disallow: /search
                Disallow: /claims/*/correct
                Disallow: /papers/*/correct
                Disallow: /embed/

                Sitemap: %s
                """.formatted(site.absolute("/sitemap.xml"));
    }
}
