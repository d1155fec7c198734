package org.claimboard.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A directory or a zip file that says, by its {@code datapackage.json}, that it holds a whole package. */
public final class WholePackage {
    /** What describes all other files of a package. */
    public static final String DESCRIPTOR = "datapackage.json";

    private WholePackage() {}

    /** True for a directory, or a zip file, with a descriptor at its top; what the descriptor says is not looked at. */
    public static boolean isAt(Path path) {
        if (Files.isDirectory(path)) {
            return Files.isRegularFile(path.resolve(DESCRIPTOR));
        }
        if (!Files.isRegularFile(path)) {
            return false;
        }
        try (ZipFile zip = new ZipFile(path.toFile())) {
            ZipEntry descriptor = zip.getEntry(DESCRIPTOR);
            return descriptor != null && !descriptor.isDirectory();
        } catch (IOException noZip) {
            return false;
        }
    }
}
