package org.claimboard.intake;

/** Is told how an import comes along. */
public interface Watcher {
    Watcher NONE = new Watcher() {};

    /** Each value that is refused, also those that the report leaves out. */
    default void refused(ImportReport.Refused refused) {}

    /** @param storing false while the file is only looked at */
    default void progress(boolean storing, long rows) {}
}
