package org.claimboard.fault;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.claimboard.running.FileStore;
import org.claimboard.running.ServerStore;
import org.claimboard.running.Store;

/** Runs all faults, or one of them, and prints a table. Status 1 where a promise did not hold. */
public final class FaultRuns {
    private static final int SOAK_MINUTES = 10;
    private static final List<String> ALL =
            List.of("crash", "shutdown", "migration", "database-away", "standstill", "overload", "full-disk", "soak");

    private final Path directory;
    private boolean held = true;

    private FaultRuns(Path directory) {
        this.directory = directory;
    }

    /** @param only one of the names, or empty for all; returns the status to exit with */
    public static int run(String only) throws Exception {
        if (!only.isEmpty() && !ALL.contains(only)) {
            System.err.println("Which fault: " + String.join(", ", ALL) + "?");
            return 2;
        }
        FaultRuns runs = new FaultRuns(Files.createTempDirectory("claimboard-faults"));
        System.out.println("| fault | database | | what was seen |");
        System.out.println("|---|---|---|---|");
        for (String fault : only.isEmpty() ? ALL : List.of(only)) {
            runs.run(fault, false);
            runs.run(fault, true);
        }
        return runs.held ? 0 : 1;
    }

    private void run(String fault, boolean server) throws Exception {
        boolean needsServer = fault.equals("database-away") || fault.equals("standstill");
        if (needsServer && !server) {
            return;
        }
        Path place = directory.resolve(fault + (server ? "-server" : "-file"));
        Files.createDirectories(place);
        if (fault.equals("migration")) {
            tell(MigrationRun.run(
                    number -> {
                        Path data = MigrationRun.place(place, number);
                        return server ? new ServerStore(data) : new FileStore(data);
                    },
                    directory));
            return;
        }
        boolean disk = fault.equals("full-disk");
        if (disk && !FullDiskRun.mount(place)) {
            System.out.println("| disk full | | skipped | nobody lets us mount a file system here |");
            return;
        }
        Path data = place.resolve("data");
        try (Store store = server ? new ServerStore(data) : new FileStore(data)) {
            tell(outcome(fault, store, place));
        } finally {
            if (disk) {
                FullDiskRun.unmount(place);
            }
        }
    }

    private Outcome outcome(String fault, Store store, Path place) throws Exception {
        return switch (fault) {
            case "crash" -> CrashRun.run(store, directory);
            case "shutdown" -> ShutdownRun.run(store, directory);
            case "database-away" -> DatabaseAwayRun.run((ServerStore) store, directory);
            case "standstill" -> StandstillRun.run((ServerStore) store, directory);
            case "overload" -> OverloadRun.run(store, directory);
            case "full-disk" -> FullDiskRun.run(store, place, directory);
            case "soak" -> SoakRun.run(store, directory, SOAK_MINUTES);
            default -> throw new IllegalArgumentException(fault);
        };
    }

    private void tell(Outcome outcome) {
        System.out.println(outcome);
        held &= outcome.held();
    }
}
