package org.claimboard.bulk;

/** Which way of writing many rows a database has, without a container that would choose. */
public final class BulkWriters {
    private BulkWriters() {}

    /** @param url of JDBC */
    public static BulkWriter of(String url) {
        return url.startsWith("jdbc:postgresql:") ? new CopyWriter() : new BatchWriter();
    }
}
