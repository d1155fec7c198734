package org.claimboard.scale;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;

import org.claimboard.claim.LargeStore;
import org.claimboard.running.ServerStore;
import org.claimboard.running.Service;

/**
 * Fills PostgreSQL with invented claims, a small table and larger ones, and measures the program on each; then, on the
 * largest, beside what costs least.
 */
public final class Scale {
    private static final String JAR = "target/measured/quarkus-app/quarkus-run.jar";
    private static final Map<String, String> SERVER = Map.of(
            "shared_buffers", "2GB", "max_wal_size", "4GB", "checkpoint_timeout", "30min", "wal_keep_size", "1GB");

    private final Path directory;
    private final Wrk wrk;
    private final Growth growth;

    private Scale(Path directory) throws IOException {
        this.directory = directory;
        this.wrk = Wrk.in(directory);
        this.growth = new Growth(wrk);
    }

    /** @param sizes numbers of claims, the smallest first, with commas between */
    public static void print(String sizes) throws Exception {
        Wrk.require();
        long[] claims =
                Arrays.stream(sizes.split(",")).mapToLong(Long::parseLong).toArray();
        Scale scale = new Scale(Files.createTempDirectory("claimboard-scale"));
        scale.growth.printHead();
        for (int i = 0; i < claims.length; i++) {
            scale.print(claims[i], i == claims.length - 1);
        }
    }

    private void print(long claims, boolean last) throws Exception {
        try (ServerStore store = new ServerStore(directory.resolve("store-" + claims), JAR, SERVER)) {
            LargeStore.fill(store.url(), "postgres", claims);
            Pages pages = pages(store, claims);
            Service service = Service.start(store, directory);
            growth.print(claims, service, pages);
            if (last) {
                new Ceilings(wrk, service).print(pages);
            }
            service.stop();
            if (last) {
                new ReplicaReads(wrk, directory).print(store, pages);
                new Exchange(directory, JAR, SERVER).print(store);
            }
        }
    }

    private static Pages pages(ServerStore store, long claims) throws SQLException {
        try (Connection database = DriverManager.getConnection(store.url())) {
            return Pages.of(database, claims);
        }
    }
}
