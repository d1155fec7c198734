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
    private static final String USAGE = "usage: import PATH (a package that export wrote: a directory or a zip file)";

    private ImportCommand() {}

    static void run(List<String> options) {
        if (options.isEmpty() || options.get(0).startsWith("--")) {
            System.err.println(USAGE);
            System.exit(Main.MISUSED);
        }
        Path path = Path.of(options.get(0));
        if (!Files.exists(path)) {
            System.err.println("There is no file or directory " + path + ".");
            System.exit(Main.MISUSED);
        }
        if (WholePackage.isAt(path)) {
            // Whoever brings a whole instance along wants nothing of ours in it.
            System.setProperty("claimboard.corpus.load", "false");
            Main.runOnData(ImportPackageCommand.class, options);
        } else {
            System.err.println(path + " is no package: it has no " + WholePackage.DESCRIPTOR + " at its top. " + USAGE);
            System.exit(Main.MISUSED);
        }
    }
}
