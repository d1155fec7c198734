package org.claimboard.site;

/** The copy can't be made; the message is for the person who asked for it. */
public class SiteException extends Exception {
    private static final long serialVersionUID = 1L;

    SiteException(String message) {
        super(message);
    }
}
