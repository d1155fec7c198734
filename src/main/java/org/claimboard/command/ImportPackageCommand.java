package org.claimboard.command;

import java.nio.file.Path;

import io.quarkus.runtime.QuarkusApplication;

import org.claimboard.archive.PackageException;
import org.claimboard.archive.PackageImport;

/** {@code import PATH} of a whole package: fills an empty instance with it, or changes nothing. */
public class ImportPackageCommand implements QuarkusApplication {
    private final PackageImport packages;

    ImportPackageCommand(PackageImport packages) {
        this.packages = packages;
    }

    @Override
    public int run(String... options) {
        if (options.length != 1) {
            System.err.println("A whole package takes no options: import PATH");
            return Main.MISUSED;
        }
        try {
            packages.read(Path.of(options[0])).forEach(System.out::println);
            return Main.OK;
        } catch (PackageException e) {
            System.err.println(e.getMessage());
            return Main.FAILED;
        }
    }
}
