package org.claimboard.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The whole copy of the shipped papers, as a file server would hand it out. */
@QuarkusTest
class SiteExportTest {
    private static final String BASE = "https://copy.example/below/";

    @TestHTTPResource("/")
    URL home;

    @TempDir
    Path directory;

    private final Map<Path, Set<String>> anchors = new HashMap<>();
    private final ByteArrayOutputStream progress = new ByteArrayOutputStream();

    @Test
    void everyLinkOfEveryFileLeadsToAFile() throws Exception {
        Path site = directory.resolve("site");
        long files = export(site, Optional.of(BASE));

        List<String> faults = new ArrayList<>();
        List<Path> written = files(site);
        for (Path file : written) {
            check(site, file, faults);
        }
        assertThat(faults).isEmpty();
        // beside what it counts: the page for what is not there, the sitemap with its parts, and robots.txt
        assertThat(written).hasSize(Math.toIntExact(files) + 6);
        assertThat(progress.toString()).contains("500 files", "1000 files");
        assertThat(site.resolve("index.html")).content().contains("This is a copy.", "assets/claimboard.css\"");
        assertThat(site.resolve("claims/1.html"))
                .content()
                .contains("../papers/", "The sentence", BASE + "badges/claims/1.svg");
        assertThat(site.resolve("404.html")).content().contains("href=\"/below/papers.html\"", "404");
        assertThat(site.resolve("robots.txt")).content().contains("Sitemap: " + BASE + "sitemap.xml");
        for (Map<String, String> resource : JsonPath.from(Files.readString(site.resolve("datapackage.json")))
                .<Map<String, String>>getList("resources")) {
            assertThat(site.resolve(resource.get("path"))).isNotEmptyFile();
        }
        for (String name : List.of(
                "leaderboards/llm-inference/inference-latency.html",
                "leaderboards/llm-inference/inference-latency.csv",
                "leaderboards/llm-inference/inference-latency.csv-metadata.json",
                "claims.raw-true.sort-id.status-all.csv",
                "charts/llm-inference/inference-latency.svg",
                "charts/llm-inference/inference-latency.png",
                "feeds/claims.atom",
                "hardware/gpu.html",
                "ledger.page-2.html",
                "corrections.html",
                "cards/claimboard.png")) {
            assertThat(site.resolve(name)).isNotEmptyFile();
        }
    }

    @Test
    void writesIntoAFreshDirectoryOnly() throws Exception {
        Files.writeString(directory.resolve("mine.txt"), "mine");
        assertThatThrownBy(() -> export(directory, Optional.empty()))
                .isInstanceOf(SiteException.class)
                .hasMessageContaining("is not empty");
        assertThat(files(directory)).hasSize(1);
    }

    private void check(Path site, Path file, List<String> faults) throws IOException {
        String name = site.relativize(file).toString();
        // a table without rows has no line
        if (Files.size(file) == 0 && !name.endsWith(".ndjson")) {
            faults.add("empty: " + name);
        }
        if (name.endsWith(".png")) {
            return;
        }
        String text = Files.readString(file);
        if (text.contains(home.getAuthority())) {
            faults.add("names the program: " + name);
        }
        if (name.endsWith(".csv") && Files.notExists(file.resolveSibling(file.getFileName() + "-metadata.json"))) {
            faults.add("without metadata: " + name);
        }
        if (name.endsWith(".csv-metadata.json")
                && Files.notExists(file.resolveSibling(JsonPath.from(text).getString("url")))) {
            faults.add("describes nothing: " + name);
        }
        if (!name.matches(".*\\.(html|svg|atom|xml)")) {
            return;
        }
        boolean html = name.endsWith(".html");
        Document document = html ? Jsoup.parse(text) : Jsoup.parse(text, "", Parser.xmlParser());
        if (html
                && (!document.select("form, script[src], button, select").isEmpty()
                        || document.select("h1").size() != 1)) {
            faults.add("can do what a file can't: " + name);
        }
        for (Element element : document.select("[href], [src], [srcset], loc")) {
            for (String link : List.of(
                    element.attr("href"),
                    element.attr("src"),
                    element.attr("srcset"),
                    element.normalName().equals("loc") ? element.text() : "")) {
                Optional<Path> target = target(site, file, link);
                target.filter(Files::notExists).ifPresent(path -> faults.add(name + " → " + link));
                int hash = link.indexOf('#');
                if (hash >= 0 && hash + 1 < link.length() && (link.startsWith("#") || target.isPresent())) {
                    Path page = target.orElse(file);
                    if (page.toString().endsWith(".html") && !anchors(page).contains(link.substring(hash + 1))) {
                        faults.add(name + " → " + link + " (no such place)");
                    }
                }
            }
        }
    }

    private Set<String> anchors(Path page) throws IOException {
        if (!anchors.containsKey(page)) {
            anchors.put(
                    page,
                    Files.exists(page)
                            ? new HashSet<>(Jsoup.parse(Files.readString(page))
                                    .select("[id]")
                                    .eachAttr("id"))
                            : Set.of());
        }
        return anchors.get(page);
    }

    /** The file that a link means; empty for those to elsewhere and within a page. */
    private static Optional<Path> target(Path site, Path file, String link) {
        String local = link.startsWith(BASE) ? "/below/" + link.substring(BASE.length()) : link;
        String path = local.split("#")[0];
        if (path.isEmpty() || local.matches("[a-z]+:.*")) {
            return Optional.empty();
        }
        assertThat(path).doesNotContain("?");
        return Optional.of(
                path.startsWith("/below/")
                        ? site.resolve(
                                URI.create(path.substring("/below/".length())).getPath())
                        : file.resolveSibling(path).normalize());
    }

    private long export(Path site, Optional<String> base) throws SiteException {
        SiteExport.Target target = new SiteExport.Target(site, base, Optional.empty(), "This is a copy.");
        String program = home.toString().substring(0, home.toString().length() - 1);
        return new SiteExport(target, program, new PrintStream(progress, true, StandardCharsets.UTF_8)).write();
    }

    private static List<Path> files(Path directory) throws IOException {
        try (Stream<Path> all = Files.walk(directory)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
