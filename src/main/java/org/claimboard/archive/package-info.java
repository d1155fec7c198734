/**
 * The whole of an instance as a package of files, and back: {@code export} writes every table with its meaning and the
 * files' hashes, {@code import} fills an empty instance with it, the same ledger included. Nothing private leaves: no
 * contact address, no secret link, no account. May use {@code download} and what is below it.
 */
package org.claimboard.archive;
