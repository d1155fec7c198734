package org.claimboard.archive;

/** A package can't be written, or not be taken; the message is one or two sentences for whoever asked for it. */
public class PackageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PackageException(String message) {
        super(message);
    }
}
