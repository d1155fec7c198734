package org.claimboard.download;

import java.net.URI;
import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import org.claimboard.digest.Sha256;
import org.claimboard.ledger.Ledger;

/** What all the full tables hold and where they are. */
@Path("/datapackage.json")
@Tag(name = "download")
public class DataPackageResource {
    private static final int TAG_LENGTH = 32;

    private final Ledger ledger;

    DataPackageResource(Ledger ledger) {
        this.ledger = ledger;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "The full tables and what their columns mean, as a Data Package (datapackage.org, version 2)",
            description = "The files are made while they are read, so neither their length nor their hash is told here;"
                    + " a package that the command export writes has both.")
    public Response describe(@Context UriInfo uri, @Context Request request) {
        long number = ledger.number();
        String body = DataPackage.describe(files(uri.getBaseUri()), number, ledger.hash(), ledger.writtenAt(number))
                .toPrettyString();
        EntityTag tag = new EntityTag(Sha256.of(body).substring(0, TAG_LENGTH), true);
        CacheControl askAgain = new CacheControl();
        askAgain.setNoCache(true);
        askAgain.setNoTransform(false);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? Response.ok(body) : unchanged)
                .tag(tag)
                .cacheControl(askAgain)
                .build();
    }

    private static List<DataPackage.File> files(URI base) {
        return List.of(
                live(base, "claims", "claims.csv?status=all&sort=id&raw=true", ClaimTables.CLAIMS),
                live(base, "papers", "papers.csv?raw=true", Tables.PAPERS),
                live(base, "corrections", "corrections.csv?raw=true", Tables.CORRECTIONS),
                live(base, "ledger", "ledger.csv?raw=true", Tables.LEDGER),
                live(base, "metrics", "metrics.csv?raw=true", VocabularyTables.METRICS),
                live(base, "tasks", "tasks.csv?raw=true", VocabularyTables.TASKS),
                live(base, "hardware", "hardware.csv?raw=true", VocabularyTables.HARDWARE),
                live(base, "datasets", "datasets.csv?raw=true", VocabularyTables.DATASETS));
    }

    private static DataPackage.File live(URI base, String name, String address, Table<?> table) {
        return DataPackage.File.live(name, base.resolve(address).toString(), table);
    }
}
