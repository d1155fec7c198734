package org.claimboard.command;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.quarkus.runtime.QuarkusApplication;
import org.eclipse.microprofile.config.ConfigProvider;

import org.claimboard.figure.Figures;
import org.claimboard.ledger.Ledger;
import org.claimboard.site.SiteException;
import org.claimboard.site.SiteExport;

/**
 * {@code export --site DIR [--base URL] [--server URL]}: writes the public pages as files. The program answers on a port of
 * this machine alone while it does.
 */
public class ExportSiteCommand implements QuarkusApplication {
    static final String OPTION = "--site";

    private static final String USAGE = "usage: export --site DIR [--base URL] [--server URL]";
    private static final String LOCAL = "127.0.0.1";

    private final Ledger ledger;

    ExportSiteCommand(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Before the program starts: it is to be asked by nobody else. */
    static void listenToThisMachineAlone() {
        System.setProperty("quarkus.http.host", LOCAL);
        System.setProperty("quarkus.http.port", "0");
        System.setProperty("quarkus.management.host-enabled", "false");
    }

    @Override
    public int run(String... options) {
        List<String> words = new ArrayList<>(List.of(options));
        Optional<String> directory = value(words, OPTION);
        Optional<String> base = value(words, "--base");
        Optional<String> server = value(words, "--server");
        if (directory.isEmpty() || !words.isEmpty()) {
            System.err.println(USAGE);
            return Main.MISUSED;
        }
        for (Optional<String> address : List.of(base, server)) {
            if (address.isPresent() && !isAddress(address.get())) {
                System.err.println("'" + address.get() + "' is no address such as https://claims.example.org/.");
                return Main.MISUSED;
            }
        }
        return write(Path.of(directory.get()), base, server);
    }

    private int write(Path directory, Optional<String> base, Optional<String> server) {
        SiteExport.Target target = new SiteExport.Target(
                directory,
                base.map(address -> withoutSlash(address) + "/"),
                server.map(ExportSiteCommand::withoutSlash),
                "This is a copy made of files, from ledger entry "
                        + Figures.grouped(BigDecimal.valueOf(ledger.number()))
                        + ". Search, filters, comparisons, corrections and the reading of other abstracts need the program itself.");
        if (base.isEmpty()) {
            System.err.println(
                    "Without --base nobody knows where the copy will be reached: it gets no sitemap and nothing to embed.");
        }
        try {
            int port = ConfigProvider.getConfig().getValue("quarkus.http.port", Integer.class);
            long files = new SiteExport(target, "http://" + LOCAL + ":" + port, System.err).write();
            System.err.println(files + " files in " + directory);
            return Main.OK;
        } catch (SiteException e) {
            System.err.println(e.getMessage());
            return Main.FAILED;
        }
    }

    private static boolean isAddress(String text) {
        try {
            URI address = new URI(text);
            boolean web = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
            return web
                    && address.getHost() != null
                    && address.getRawQuery() == null
                    && address.getRawFragment() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static String withoutSlash(String address) {
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }

    /** Takes the option and its value out of the words. */
    private static Optional<String> value(List<String> words, String option) {
        int at = words.indexOf(option);
        if (at < 0 || at + 1 == words.size()) {
            return Optional.empty();
        }
        String value = words.get(at + 1);
        words.subList(at, at + 2).clear();
        return Optional.of(value);
    }
}
