package org.claimboard.scale;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;

import org.claimboard.running.ServerStore;
import org.claimboard.running.Service;
import org.claimboard.running.Standby;

/** What an instance that reads from a streaming replica answers, beside one that reads where all is written. */
final class ReplicaReads {
    private static final int CROWD = 32;
    private static final int SECONDS = 10;
    private static final String CONNECTIONS =
            "select count(*) from pg_stat_activity where application_name = 'claimboard'";

    private final Wrk wrk;
    private final Path directory;

    ReplicaReads(Wrk wrk, Path directory) {
        this.wrk = wrk;
        this.directory = directory;
    }

    void print(ServerStore store, Pages pages) throws Exception {
        try (Standby standby = Standby.of(store, directory.resolve("replica"))) {
            Service writing = Service.start(store, directory);
            double primary = made(writing, pages);
            writing.stop();
            Service reading = Service.start(standby, directory);
            double replica = made(reading, pages);
            long connections = connections(standby);
            reading.stop();
            System.out.println("\n| answer | read from | a second | connections there | beside the primary |");
            System.out.println("|---|---|---|---|---|");
            System.out.printf(Locale.ROOT, "| board, JSON, made | primary | %,.0f | | |%n", primary);
            System.out.printf(
                    Locale.ROOT,
                    "| board, JSON, made | replica | %,.0f | %d | %.2f |%n",
                    replica,
                    connections,
                    replica / primary);
        }
    }

    /** Of one board, which the first question makes; the others would be made while it is measured. */
    private double made(Service service, Pages pages) throws Exception {
        List<String> paths = List.of("/api/v1" + pages.largest());
        wrk.ask(service.port(), paths, true, CROWD, SECONDS);
        return wrk.ask(service.port(), paths, true, CROWD, SECONDS).rate();
    }

    private static long connections(Standby standby) throws Exception {
        try (Connection replica = DriverManager.getConnection(standby.url());
                Statement statement = replica.createStatement();
                ResultSet row = statement.executeQuery(CONNECTIONS)) {
            row.next();
            return row.getLong(1);
        }
    }
}
