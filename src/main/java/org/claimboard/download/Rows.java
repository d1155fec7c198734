package org.claimboard.download;

import java.util.function.Consumer;

/** The rows of a table, handed over one at a time; nobody keeps them. */
@FunctionalInterface
public interface Rows<T> {
    void forEach(Consumer<T> each);
}
