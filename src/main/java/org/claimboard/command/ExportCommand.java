package org.claimboard.command;

import java.nio.file.Path;

import io.quarkus.runtime.QuarkusApplication;

import org.claimboard.archive.PackageException;
import org.claimboard.archive.PackageExport;

/** {@code export --out DIR|FILE.zip}: writes everything that the instance holds, with what it means. */
public class ExportCommand implements QuarkusApplication {
    private final PackageExport packages;

    ExportCommand(PackageExport packages) {
        this.packages = packages;
    }

    @Override
    public int run(String... options) {
        if (options.length != 2 || !options[0].equals("--out")) {
            System.err.println("usage: export --out DIR, or export --out FILE.zip");
            return Main.MISUSED;
        }
        try {
            packages.write(Path.of(options[1])).forEach(System.out::println);
            return Main.OK;
        } catch (PackageException e) {
            System.err.println(e.getMessage());
            return Main.FAILED;
        }
    }
}
