package org.claimboard.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.claimboard.archive.WholePackage;

/**
 * {@code import PATH}: what is done with it is decided by what is in it. A directory or zip file with a
 * {@code datapackage.json} is a whole package, which an empty instance takes as it is; anything else is read as papers
 * and claims of another format, which are added to what is there.
 */
final class ImportCommand {
    private ImportCommand() {}

    static void run(List<String> options) {
        if (options.size() == 1 && isPackage(options.get(0))) {
            // Whoever brings a whole instance along wants nothing of ours in it.
            System.setProperty("claimboard.corpus.load", "false");
            Main.runOnData(ImportPackageCommand.class, options);
        } else {
            Main.runOnData(ImportFilesCommand.class, options);
        }
    }

    private static boolean isPackage(String option) {
        Path path = Path.of(option);
        return Files.exists(path) && WholePackage.isAt(path);
    }
}
