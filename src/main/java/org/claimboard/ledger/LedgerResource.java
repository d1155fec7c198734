package org.claimboard.ledger;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jboss.resteasy.reactive.RestQuery;

import org.claimboard.listing.PageRequest;
import org.claimboard.problem.ProblemException;

/** The change feed: everything behind an entry number, one JSON object a line. */
@Path("/api/v1/ledger")
public class LedgerResource {
    private final Ledger ledger;
    private final ObjectMapper json;

    LedgerResource(Ledger ledger, ObjectMapper json) {
        this.ledger = ledger;
        this.json = json;
    }

    @GET
    @Produces("application/x-ndjson")
    public Response entries(@RestQuery Optional<String> after, @RestQuery Optional<String> size) {
        int most = PageRequest.of(Optional.empty(), size, PageRequest.MAX_SIZE).size();
        List<LedgerRecord> found =
                ledger.after(after.map(LedgerResource::number).orElse(0L), most + 1);
        boolean more = found.size() > most;
        List<LedgerRecord> entries = more ? found.subList(0, most) : found;
        Response.ResponseBuilder answer = Response.ok(
                        entries.stream().map(this::line).collect(Collectors.joining()))
                .header(HttpHeaders.LINK, link("first", 0, most));
        return more
                ? answer.header(
                                HttpHeaders.LINK,
                                link("next", entries.get(most - 1).number(), most))
                        .build()
                : answer.build();
    }

    private static String link(String relation, long after, int size) {
        return "</api/v1/ledger?after=" + after + "&size=" + size + ">; rel=\"" + relation + "\"";
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
