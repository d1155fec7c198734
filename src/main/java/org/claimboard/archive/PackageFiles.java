package org.claimboard.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import com.google.re2j.Pattern;

/** The files of a package, in a directory or a zip file; nothing is ever unpacked. */
interface PackageFiles extends AutoCloseable {
    /** All files of a package stand at its top, under plain names. */
    Pattern PLAIN_NAME = Pattern.compile("[A-Za-z][A-Za-z0-9-]*(\\.[A-Za-z0-9-]+)*");

    /** Text never gets so much smaller; what does was made to fill a disk. */
    int MOST_COMPRESSED = 200;

    long SMALL = 1 << 24;

    /** @throws PackageException where there is no such file */
    InputStream open(String name) throws IOException;

    @Override
    void close();

    /** @throws PackageException where it can't be read or holds what no package holds */
    static PackageFiles at(Path path) {
        return Files.isDirectory(path) ? new Directory(path) : Zip.open(path);
    }

    /** @param name as a package says it; never leads out of the package */
    static String checked(String name) {
        if (!PLAIN_NAME.matches(name)) {
            throw new PackageException("A package has no file '" + name + "': its files stand at its top.");
        }
        return name;
    }

    /** Files in a directory. */
    record Directory(Path directory) implements PackageFiles {
        @Override
        public InputStream open(String name) throws IOException {
            Path file = directory.resolve(checked(name));
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                throw new PackageException("The package has no file " + name + ".");
            }
            return Files.newInputStream(file);
        }

        @Override
        public void close() {
            // nothing is held
        }
    }

    /** Entries of a zip file, read straight from it. */
    record Zip(ZipFile zip) implements PackageFiles {
        static Zip open(Path path) {
            try {
                Zip opened = new Zip(new ZipFile(path.toFile()));
                opened.check();
                return opened;
            } catch (IOException e) {
                throw new PackageException(path + " is no zip file that can be read.");
            }
        }

        private void check() {
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                checked(entry.getName());
                if (entry.getSize() > SMALL && entry.getSize() / MOST_COMPRESSED > entry.getCompressedSize()) {
                    throw new PackageException(entry.getName() + " would be more than " + MOST_COMPRESSED
                            + " times as large as it is in the zip file; no package is.");
                }
            }
        }

        @Override
        public InputStream open(String name) throws IOException {
            ZipEntry entry = zip.getEntry(checked(name));
            if (entry == null) {
                throw new PackageException("The package has no file " + name + ".");
            }
            return zip.getInputStream(entry);
        }

        @Override
        public void close() {
            try {
                zip.close();
            } catch (IOException e) {
                throw new PackageException("The zip file can't be closed.");
            }
        }
    }
}
