package org.claimboard.intake;

import java.util.Optional;

import org.claimboard.intake.read.FileFormat;

/**
 * What somebody wants of an import.
 *
 * @param format empty to tell it by the file's content
 * @param dryRun true only looks
 * @param keepGoing true stores what can be although something is refused
 * @param source the collection that the file is of, by which its rows are known again; empty for the file's name
 * @param licence empty for not stated
 * @param by who asks, as the ledger is to name them
 */
public record ImportRequest(
        Optional<FileFormat> format,
        boolean dryRun,
        boolean keepGoing,
        Optional<String> source,
        Optional<String> licence,
        String by) {}
