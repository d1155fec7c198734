package org.claimboard.database;

import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;

/** Where a packaged program that a test starts keeps its data. */
public interface TestDatabase {

    /** How the program is told, as options of Java; the same directory is always the same database. */
    List<String> options(Path directory);

    /** A file in the data directory, of which nothing must be said, or what this build's tests bring with them. */
    static TestDatabase ofThisBuild() {
        return ServiceLoader.load(TestDatabase.class).findFirst().orElse(directory -> List.of());
    }
}
