package org.claimboard.command;

import java.nio.file.Path;

import org.eclipse.microprofile.config.Config;

/**
 * Where the data lives: in a directory of this machine, or on a database server.
 *
 * @param url of JDBC
 */
record DataPlace(Path directory, String url) {
    static final String DIRECTORY = "claimboard.data-dir";

    private static final String FILE = "jdbc:h2:file:";

    static DataPlace of(Config config) {
        Path directory = Path.of(config.getValue(DIRECTORY, String.class))
                .toAbsolutePath()
                .normalize();
        return new DataPlace(directory, config.getValue("quarkus.datasource.jdbc.url", String.class));
    }

    boolean isDirectory() {
        return url.startsWith(FILE);
    }

    /** For whoever reads the log; what stands behind the question mark of an address may be a password. */
    @Override
    public String toString() {
        int query = url.indexOf('?');
        return isDirectory() ? directory.toString() : query < 0 ? url : url.substring(0, query);
    }
}
