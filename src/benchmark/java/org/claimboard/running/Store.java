package org.claimboard.running;

import java.io.IOException;
import java.util.List;

/** Where a service under test keeps its data. */
public interface Store extends AutoCloseable {
    String name();

    /** The program that was built for this kind of database. */
    String jar();

    /** How the program is told, as options of Java. */
    List<String> options();

    @Override
    void close() throws IOException;
}
