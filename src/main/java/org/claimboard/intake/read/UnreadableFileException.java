package org.claimboard.intake.read;

import java.io.IOException;

/** A file, or what is left of it, can't be read at all. The message is one sentence with the place, and none of its content. */
public final class UnreadableFileException extends IOException {
    private static final long serialVersionUID = 1L;

    public UnreadableFileException(String message) {
        super(message);
    }

    /** @param column counts bytes or characters of the line from 1 */
    UnreadableFileException(long line, long column, String what) {
        this("Line " + line + ", column " + column + ": " + what);
    }
}
