package org.claimboard.command;

/** The input of a command is wrong; the message is one sentence for the person who gave it. */
final class BadInputException extends Exception {
    private static final long serialVersionUID = 1L;

    BadInputException(String message) {
        super(message);
    }
}
