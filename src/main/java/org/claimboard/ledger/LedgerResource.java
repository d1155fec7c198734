package org.claimboard.ledger;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

import org.claimboard.problem.ProblemException;

/** The change feed: everything behind an entry number, one JSON object a line. */
@Path("/api/v1/ledger")
@Tag(name = "ledger")
public class LedgerResource {
    /** At most so many entries an answer; whoever wants more asks again with the last number. */
    private static final int LIMIT = 1000;

    private final Ledger ledger;
    private final ObjectMapper json;

    LedgerResource(Ledger ledger, ObjectMapper json) {
        this.ledger = ledger;
        this.json = json;
    }

    @GET
    @Produces("application/x-ndjson")
    @Operation(summary = "At most 1,000 ledger entries behind number `after`, oldest first, one a line")
    public String entries(@RestQuery Optional<String> after) {
        List<LedgerRecord> entries =
                ledger.after(after.map(LedgerResource::number).orElse(0L), LIMIT);
        return entries.stream().map(this::line).collect(Collectors.joining());
    }

    private static long number(String text) {
        try {
            return Math.max(0, Long.parseLong(text.strip()));
        } catch (NumberFormatException e) {
            throw ProblemException.invalidParameter("after", "must be the number of a ledger entry.");
        }
    }

    private String line(LedgerRecord entry) {
        try {
            return json.writeValueAsString(entry) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a ledger entry is always JSON", e);
        }
    }
}
