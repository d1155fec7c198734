package org.claimboard.running;

import java.nio.file.Path;
import java.util.List;

/** H2 in a directory. */
public record FileStore(Path directory) implements Store {
    @Override
    public String name() {
        return "H2";
    }

    @Override
    public String jar() {
        return "target/quarkus-app/quarkus-run.jar";
    }

    @Override
    public List<String> options() {
        return List.of("-Dclaimboard.data-dir=" + directory);
    }

    @Override
    public void close() {
        // It ends with the service.
    }
}
