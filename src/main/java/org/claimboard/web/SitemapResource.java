package org.claimboard.web;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import org.claimboard.chart.ChartGallery;
import org.claimboard.chart.Markup;
import org.claimboard.claim.Addresses;
import org.claimboard.leaderboard.BoardSummary;
import org.claimboard.leaderboard.Leaderboards;
import org.claimboard.ledger.Ledger;
import org.claimboard.ledger.LedgerStamp;
import org.claimboard.problem.ProblemException;

/**
 * Every page that a search engine may want, in parts of at most 50,000 addresses as the protocol of sitemaps.org asks, written
 * while they are read. A part of claims or papers is a stretch of their numbers, so that none has to be counted to find it. Corrections are left out: what anybody can write is not announced.
 */
@Path("/")
@Produces("application/xml")
public class SitemapResource {
    static final int MOST = 50_000;

    private static final String TYPE = "application/xml;charset=UTF-8";
    private static final String HEAD =
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<%s xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";

    private final Leaderboards leaderboards;
    private final Addresses addresses;
    private final ChartGallery gallery;
    private final Ledger ledger;
    private final Site site;

    SitemapResource(Leaderboards leaderboards, Addresses addresses, ChartGallery gallery, Ledger ledger, Site site) {
        this.leaderboards = leaderboards;
        this.addresses = addresses;
        this.gallery = gallery;
        this.ledger = ledger;
        this.site = site;
    }

    @GET
    @Path("sitemap.xml")
    public Response index() {
        StringBuilder xml = new StringBuilder(HEAD.formatted("sitemapindex"));
        Optional<Instant> changed = changed();
        Stream.of(
                        parts("pages", pages().size()),
                        parts("papers", addresses.lastPaper()),
                        parts("claims", addresses.lastClaim()))
                .flatMap(parts -> parts)
                .forEach(part -> xml.append(
                        entry("sitemap", site.absolute("/sitemaps/" + part + ".xml"), changed.orElse(null))));
        return Response.ok(xml.append("</sitemapindex>\n").toString(), TYPE).build();
    }

    @GET
    @Path("sitemaps/{kind:pages|papers|claims}-{number:[1-9]\\d{0,5}}.xml")
    public Response part(String kind, int number) {
        long from = (number - 1L) * MOST;
        Instant changed = changed().orElse(null);
        List<String> pages = kind.equals("pages") ? pages() : List.of();
        long total =
                switch (kind) {
                    case "pages" -> pages.size();
                    case "papers" -> addresses.lastPaper();
                    default -> addresses.lastClaim();
                };
        if (from >= total) {
            throw ProblemException.notFound("There is no such part of the sitemap.");
        }
        String host = site.absolute("");
        return Response.ok(
                        (StreamingOutput) out -> {
                            Writer xml = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
                            xml.write(HEAD.formatted("urlset"));
                            switch (kind) {
                                case "pages" ->
                                    pages.stream()
                                            .skip(from)
                                            .limit(MOST)
                                            .forEach(path -> write(xml, host + path, changed));
                                case "papers" ->
                                    addresses.forEachPaper(
                                            from,
                                            from + MOST,
                                            (slug, when) -> write(xml, host + "/papers/" + slug, when));
                                default ->
                                    addresses.forEachClaim(
                                            from, from + MOST, (id, when) -> write(xml, host + "/claims/" + id, when));
                            }
                            xml.write("</urlset>\n");
                            xml.flush();
                        },
                        TYPE)
                .build();
    }

    private static Stream<String> parts(String kind, long total) {
        return LongStream.rangeClosed(1, (total + MOST - 1) / MOST).mapToObj(number -> kind + "-" + number);
    }

    /** All but papers and claims: boards are as many as tasks and metrics, which a person wrote down. */
    private List<String> pages() {
        List<String> pages = new ArrayList<>(List.of(
                "/",
                "/leaderboards",
                "/hardware",
                "/papers",
                "/claims",
                "/charts",
                "/corrections",
                "/ledger",
                "/extract",
                "/about"));
        List<BoardSummary> boards = leaderboards.all();
        boards.stream().map(board -> "/leaderboards/" + board.task()).distinct().forEach(pages::add);
        boards.stream().map(BoardSummary::path).forEach(pages::add);
        leaderboards.claimsByHardware().entrySet().stream()
                .filter(node -> node.getValue() > 0)
                .map(Map.Entry::getKey)
                .forEach(node -> pages.add("/hardware/" + node));
        gallery.exhibits().forEach(exhibit -> pages.add(exhibit.query().path()));
        return pages;
    }

    private Optional<Instant> changed() {
        long number = ledger.number();
        return Optional.ofNullable(ledger.stamps(List.of(number)).get(number)).map(LedgerStamp::recordedAt);
    }

    private static void write(Writer xml, String address, Instant changed) {
        try {
            xml.write(entry("url", address, changed));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String entry(String element, String address, Instant changed) {
        String date = changed == null ? "" : "<lastmod>" + changed.truncatedTo(ChronoUnit.SECONDS) + "</lastmod>";
        return "<" + element + "><loc>" + Markup.escaped(address) + "</loc>" + date + "</" + element + ">\n";
    }
}
