package org.claimboard.intake.read;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file that somebody wants to import; it can be read from its beginning more than once.
 *
 * @param name as its owner calls it, for messages
 */
public record ForeignFile(String name, Content content) {
    /** Opens the file anew. */
    @FunctionalInterface
    public interface Content {
        InputStream open() throws IOException;
    }
}
