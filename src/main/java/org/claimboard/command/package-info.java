/**
 * The subcommands that need no server and no database.
 *
 * <p>Each is a plain class with a {@code run} that takes arguments and streams and returns the exit status: 0 done, 2 bad
 * arguments or input, told in one line. Uses the pure packages; nothing of Quarkus.
 */
package org.claimboard.command;
