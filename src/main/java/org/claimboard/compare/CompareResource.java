package org.claimboard.compare;

import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestQuery;

@Path("/api/v1/compare")
@Produces(MediaType.APPLICATION_JSON)
public class CompareResource {
    private final Comparisons comparisons;

    CompareResource(Comparisons comparisons) {
        this.comparisons = comparisons;
    }

    @GET
    public SideBySide compare(@RestQuery List<String> claim) {
        return comparisons.of(claim);
    }
}
