package org.claimboard.running;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/** A PostgreSQL that streams from another, and a program that only reads, rather from this one. */
public final class Standby implements Store {
    private final ServerStore primary;
    private final ServerStore replica;

    private Standby(ServerStore primary, ServerStore replica) {
        this.primary = primary;
        this.replica = replica;
    }

    /** Stops the primary for as long as its files are copied; the binaries that come with it have no pg_basebackup. */
    public static Standby of(ServerStore primary, Path directory) throws IOException {
        primary.stop();
        copy(primary.directory(), directory);
        primary.start();
        Files.createFile(directory.resolve("standby.signal"));
        Files.writeString(
                directory.resolve("postgresql.conf"),
                "\nprimary_conninfo = 'host=localhost port=" + primary.port() + " user=" + ServerStore.USER + "'\n",
                StandardOpenOption.APPEND);
        return new Standby(primary, new ServerStore(directory, primary.jar(), primary.settings()));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    /** Its address for JDBC. */
    public String url() {
        return replica.url();
    }

    @Override
    public String name() {
        return "PostgreSQL, a replica";
    }

    @Override
    public String jar() {
        return primary.jar();
    }

    @Override
    public List<String> options() {
        return List.of(
                "-Dquarkus.datasource.jdbc.url=jdbc:postgresql://localhost:" + primary.port() + ",localhost:"
                        + replica.port() + "/postgres?targetServerType=preferSecondary",
                "-Dquarkus.datasource.username=" + ServerStore.USER,
                "-Dclaimboard.reads.only=true");
    }

    @Override
    public void close() throws IOException {
        replica.close();
    }
}
