package org.claimboard.download;

import java.net.URI;
import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.claimboard.digest.Sha256;
import org.claimboard.ledger.Ledger;
import org.claimboard.revalidation.Validators;

/** What all the full tables hold and where they are. */
@Path("/datapackage.json")
public class DataPackageResource {
    private final Ledger ledger;

    DataPackageResource(Ledger ledger) {
        this.ledger = ledger;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response describe(@Context UriInfo uri, @Context Request request) {
        long number = ledger.number();
        String body = DataPackage.describe(files(uri.getBaseUri()), number, ledger.hash(), ledger.writtenAt(number))
                .toPrettyString();
        return Validators.of(Sha256.of(body)).answer(request, () -> Response.ok(body));
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
