package org.claimboard.site;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.Jsoup;

/**
 * Walks from the front page to all that is part of the copy and writes it. Which addresses it has seen the directory itself
 * remembers, and of what is still to be asked the newest comes first, so its memory does not grow with the copy.
 */
public final class SiteExport {
    private static final Pattern REWRITTEN = Pattern.compile(".*\\.(html|svg|atom|xml|md|tex|bib|csv-metadata\\.json)");
    private static final String CSV = ".csv";
    private static final String METADATA = ".csv-metadata.json";
    private static final long EACH = 500;
    private static final int MOST_TOLD = 10;
    private static final List<String> BEGINNINGS = List.of(
            "/",
            "/about",
            "/ledger",
            "/feeds/claims.atom",
            "/feeds/decisions.atom",
            "/assets/favicon.svg",
            SiteData.PACKAGE);

    private final Target target;
    private final String program;
    private final PrintStream progress;
    private final HttpClient http = HttpClient.newHttpClient();
    private final ForkJoinPool workers = workers(Runtime.getRuntime().availableProcessors());
    private final AtomicLong waiting = new AtomicLong();
    private final AtomicLong written = new AtomicLong();
    private final Queue<String> missing = new ConcurrentLinkedQueue<>();
    private final CountDownLatch done = new CountDownLatch(1);
    private SitePlan plan = new SitePlan(Set.of(), false);

    /** Never more than these: by itself the pool adds a thread for each one that waits for an answer. */
    private static ForkJoinPool workers(int most) {
        return new ForkJoinPool(
                most,
                ForkJoinPool.defaultForkJoinWorkerThreadFactory,
                null,
                false,
                most,
                most,
                0,
                pool -> true,
                1,
                TimeUnit.MINUTES);
    }

    /**
     * What copy is to be made.
     *
     * @param directory must not be there, or be empty
     * @param base where it will be reached, with a slash at the end
     * @param server a running program that it leads to, without a slash at the end
     * @param note what a reader is told at the foot of every page
     */
    public record Target(Path directory, Optional<String> base, Optional<String> server, String note) {}

    /**
     * @param program where the program is asked, without a slash at the end
     * @param progress where a person reads how far it is
     */
    public SiteExport(Target target, String program, PrintStream progress) {
        this.target = target;
        this.program = program;
        this.progress = progress;
    }

    /**
     * @return how many files were written
     * @throws SiteException where the directory is not fresh or can't be written, or an address did not answer
     */
    public long write() throws SiteException {
        prepare();
        try {
            plan = new SitePlan(gallery(), target.base().isPresent());
            waiting.incrementAndGet();
            BEGINNINGS.forEach(this::add);
            if (target.base().isPresent()) {
                sitemap();
            }
            finished();
            done.await();
            writeNotFound();
            return complete();
        } catch (IOException e) {
            throw new SiteException("The copy can't be written to " + target.directory() + ": " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SiteException("The copy was interrupted and is not complete.");
        } finally {
            workers.shutdownNow();
        }
    }

    private void prepare() throws SiteException {
        try {
            Files.createDirectories(target.directory());
            try (Stream<Path> there = Files.list(target.directory())) {
                if (there.findAny().isPresent()) {
                    throw new SiteException(
                            "The directory " + target.directory() + " is not empty. Name one that is, or a new one.");
                }
            }
        } catch (IOException e) {
            throw new SiteException("The directory " + target.directory() + " can't be written.");
        }
    }

    /** The charts of the gallery, whose addresses say more than those of boards. */
    private Set<String> gallery() throws IOException, InterruptedException {
        return Jsoup.parse(text("/charts")).select("[href^=/charts/]").stream()
                .map(link -> SitePlan.stem(link.attr("href")))
                .filter(stem -> !stem.startsWith("/charts/compose"))
                .collect(Collectors.toSet());
    }

    /** Once for each address that is part of the copy. */
    private void add(String address) {
        Path file = target.directory().resolve(plan.file(address).orElseThrow());
        try {
            Files.createDirectories(file.getParent());
            Files.createFile(file);
        } catch (FileAlreadyExistsException e) {
            return;
        } catch (IOException e) {
            missing.add(address + " (" + e.getMessage() + ")");
            return;
        }
        waiting.incrementAndGet();
        workers.execute(() -> {
            try {
                fetch(address, file);
            } catch (IOException | RuntimeException e) {
                missing.add(address + " (" + e + ")");
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                missing.add(address + " (interrupted)");
            } finally {
                finished();
            }
        });
    }

    private void finished() {
        if (waiting.decrementAndGet() == 0) {
            done.countDown();
        }
    }

    private void fetch(String address, Path file) throws IOException, InterruptedException {
        if (file.toString().endsWith(CSV)) {
            add(address.replaceFirst("\\.csv(?=$|\\?)", METADATA));
        }
        if (REWRITTEN.matcher(file.toString()).matches() || address.equals(SiteData.PACKAGE)) {
            Files.writeString(file, rewritten(address, text(address), false));
        } else {
            HttpResponse<Path> answer = http.send(request(address), HttpResponse.BodyHandlers.ofFile(file));
            requireOk(answer);
        }
        long count = written.incrementAndGet();
        if (count % EACH == 0) {
            progress.println(count + " files");
        }
    }

    private String rewritten(String address, String text, boolean anywhere) {
        String file = anywhere ? SitePlan.NOT_FOUND : plan.file(address).orElseThrow();
        return page(file, anywhere, text);
    }

    private String page(String file, boolean anywhere, String text) {
        SiteLinks links = new SiteLinks(file, plan, program, target.base(), target.server(), anywhere, this::add);
        if (file.endsWith(".json")) {
            return new SiteData(links).described(text);
        }
        if (file.matches(".*\\.(md|tex|bib)")) {
            return new SiteData(links).dated(text);
        }
        SitePage page = new SitePage(links, target.note());
        return file.endsWith(".html") ? page.html(text) : page.xml(text);
    }

    private void sitemap() throws IOException, InterruptedException {
        String index = text("/sitemap.xml");
        String base = target.base().orElseThrow();
        Files.writeString(target.directory().resolve("sitemap.xml"), index.replace(program + "/", base));
        for (var part :
                Jsoup.parse(index, "", org.jsoup.parser.Parser.xmlParser()).select("loc")) {
            String address = part.text().substring(program.length());
            Path file = target.directory().resolve(address.substring(1));
            Files.createDirectories(file.getParent());
            Files.writeString(file, page(address.substring(1), false, text(address)));
        }
        Files.writeString(
                target.directory().resolve("robots.txt"),
                "User-agent: *\nAllow: /\n\nSitemap: " + base + "sitemap.xml\n");
    }

    private void writeNotFound() throws IOException, InterruptedException {
        String page = http.send(request("/nothing-at-this-address"), HttpResponse.BodyHandlers.ofString())
                .body();
        Files.writeString(
                target.directory().resolve(SitePlan.NOT_FOUND), rewritten("/nothing-at-this-address", page, true));
    }

    private long complete() throws SiteException {
        if (!missing.isEmpty()) {
            throw new SiteException(missing.size() + " addresses did not answer, so the copy is not complete: "
                    + missing.stream().limit(MOST_TOLD).collect(Collectors.joining(", ")));
        }
        return written.get();
    }

    private String text(String address) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                http.send(request(address), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        requireOk(answer);
        return answer.body();
    }

    private static void requireOk(HttpResponse<?> answer) throws IOException {
        if (answer.statusCode() != 200) {
            throw new IOException("status " + answer.statusCode());
        }
    }

    private HttpRequest request(String address) {
        return HttpRequest.newBuilder(URI.create(program + address))
                .header("Accept", "text/html, */*")
                .build();
    }
}
