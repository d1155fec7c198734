package org.claimboard.scale;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

import org.claimboard.running.ServerStore;
import org.claimboard.running.Service;

/** How long it takes to give everything away and to take it in, beside PostgreSQL's own COPY of the same rows. */
final class Exchange {
    private static final String LITTLE_HEAP = "-Xmx256m";

    private final Path directory;
    private final String jar;
    private final Map<String, String> server;

    Exchange(Path directory, String jar, Map<String, String> server) {
        this.directory = directory;
        this.jar = jar;
        this.server = server;
    }

    void print(ServerStore store) throws Exception {
        System.out.println("\n| what | seconds | beside | its seconds | ratio |");
        System.out.println("|---|---|---|---|---|");
        Path csv = printExport(store);
        printPackage(store);
        printForeign(csv);
    }

    private Path printExport(ServerStore store) throws Exception {
        double bare = Tables.givenBare(store.url());
        double unordered = Tables.given(store.url(), false);
        double ordered = Tables.given(store.url(), true);
        Path csv = directory.resolve("claims.csv");
        Service service = Service.start(store, directory, LITTLE_HEAP);
        download(service, "/claims.csv", Path.of("/dev/null"));
        double ours = download(service, "/claims.csv", csv);
        service.stop();
        String what = "/claims.csv over HTTP, " + LITTLE_HEAP;
        print(what, ours, "COPY of the table of claims TO STDOUT", bare);
        print(what, ours, "COPY of the same columns, in any order", unordered);
        print(what, ours, "COPY of the same columns, in this order", ordered);
        return csv;
    }

    private void printPackage(ServerStore store) throws Exception {
        Path zip = directory.resolve("everything.zip");
        System.out.printf(
                Locale.ROOT,
                "| export of everything | %.1f | | | |%n",
                command(store, "export", "--out", zip.toString()));
        Tables.write(store.url(), directory.resolve("tables"));
        double floor = taken(directory.resolve("tables"), "floor-package");
        try (ServerStore empty = emptyStore("package")) {
            print("import of everything", command(empty, "import", zip.toString()), "COPY FROM of the same", floor);
        }
    }

    private void printForeign(Path csv) throws Exception {
        Path rows = directory.resolve("tables-foreign");
        double ours;
        try (ServerStore empty = emptyStore("foreign")) {
            ours = command(
                    empty, "import", csv.toString(), "--source", "A test", "--licence", "CC-BY-4.0", "--keep-going");
            Tables.write(empty.url(), rows);
        }
        print("import of claims.csv", ours, "COPY FROM of what it wrote", taken(rows, "floor-foreign"));
    }

    private double taken(Path rows, String name) throws Exception {
        try (ServerStore empty = emptyStore(name)) {
            return Tables.taken(empty.url(), rows);
        }
    }

    private ServerStore emptyStore(String name) throws IOException {
        return new ServerStore(directory.resolve(name), jar, server);
    }

    private double command(ServerStore store, String... words) throws Exception {
        long start = System.nanoTime();
        String printed = Service.command(store, directory, words);
        double seconds = seconds(start);
        System.err.println(printed.substring(Math.max(0, printed.length() - 600)));
        return seconds;
    }

    private static double download(Service service, String path, Path into) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        long start = System.nanoTime();
        HttpResponse<InputStream> answer = client.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + service.port() + path))
                        .build(),
                HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream body = answer.body();
                OutputStream file = Files.newOutputStream(into)) {
            body.transferTo(file);
        }
        return seconds(start);
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static void print(String what, double ours, String beside, double floor) {
        System.out.printf(Locale.ROOT, "| %s | %.1f | %s | %.1f | %.2f |%n", what, ours, beside, floor, ours / floor);
    }
}
