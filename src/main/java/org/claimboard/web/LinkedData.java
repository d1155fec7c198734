package org.claimboard.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Named;
import jakarta.inject.Singleton;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.RawString;

import org.claimboard.leaderboard.BoardOrigin;
import org.claimboard.ledger.Ledger;
import org.claimboard.ledger.LedgerStamp;
import org.claimboard.web.show.BoardPage;

/**
 * What search engines for data are told about a page: a {@code Dataset} of schema.org, as JSON-LD. A block of data is no
 * script: browsers do not run it, so the policy against inline scripts has nothing to say about it.
 */
@Named("linkedData")
@Singleton
public class LinkedData {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

    private final Site site;
    private final Ledger ledger;

    LinkedData(Site site, Ledger ledger) {
        this.site = site;
        this.ledger = ledger;
    }

    /** All claims. */
    public RawString all() {
        Map<String, Object> data = dataset(
                "Claims of machine-learning papers",
                "Numbers that machine-learning papers report as their own results in their abstracts, normalised, each with the"
                        + " sentence that it was read from.",
                "/");
        data.put("distribution", List.of(file("text/csv", "/claims.csv"), file("application/json", "/claims.json")));
        long number = ledger.number();
        LedgerStamp last = ledger.stamps(List.of(number)).get(number);
        if (last != null) {
            data.put("dateModified", last.recordedAt().toString());
        }
        return script(data);
    }

    /** The claims of one board. */
    public RawString of(BoardPage page) {
        boolean imported = page.board().query().narrowing().origin() == BoardOrigin.IMPORTED;
        Map<String, Object> data = dataset(
                page.board().title(),
                page.board().title() + ". " + page.board().query().metric().description()
                        + (imported
                                ? " Numbers imported from other tables, each with its source and licence."
                                : " Claims of machine-learning papers about their own results, ranked by what their wording"
                                        + " promises, each with its sentence."),
                page.board().query().path());
        if (imported) {
            data.put("license", site.absolute("/about#licence"));
        }
        data.put("variableMeasured", page.board().query().metric().name());
        data.put(
                "distribution",
                List.of(
                        file("text/csv", page.csv()),
                        file(
                                "application/json",
                                page.board().query().page() + ".json"
                                        + page.board().query().parameters())));
        data.put(
                "isPartOf",
                Map.of("@type", "Dataset", "name", "Claims of machine-learning papers", "url", site.absolute("/")));
        return script(data);
    }

    private Map<String, Object> dataset(String name, String description, String path) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@context", "https://schema.org/");
        data.put("@type", "Dataset");
        data.put("name", name);
        data.put("description", description);
        data.put("url", site.absolute(path));
        data.put("license", LICENCE);
        data.put("isAccessibleForFree", true);
        data.put("creator", Map.of("@type", "Organization", "name", "Claimboard", "url", site.absolute("/")));
        return data;
    }

    private Map<String, Object> file(String type, String path) {
        return Map.of("@type", "DataDownload", "encodingFormat", type, "contentUrl", site.absolute(path));
    }

    private static RawString script(Map<String, Object> data) {
        return new RawString("<script type=\"application/ld+json\">" + safe(data) + "</script>");
    }

    /** No less-than sign is left in it, so whatever a name holds, it ends no script and opens no comment. */
    static String safe(Map<String, Object> data) {
        try {
            return JSON.writeValueAsString(data)
                    .replace("<", "\\u003c")
                    .replace(">", "\\u003e")
                    .replace("&", "\\u0026");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts are always JSON", e);
        }
    }
}
