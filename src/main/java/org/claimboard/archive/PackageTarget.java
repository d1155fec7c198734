package org.claimboard.archive;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Where the files of a package are written, one behind the other. */
interface PackageTarget extends AutoCloseable {
    OutputStream open(String name) throws IOException;

    @Override
    void close() throws IOException;

    /** Into a directory that is there. */
    static PackageTarget directory(Path directory) {
        return new PackageTarget() {
            @Override
            public OutputStream open(String name) throws IOException {
                return new BufferedOutputStream(Files.newOutputStream(directory.resolve(name)));
            }

            @Override
            public void close() {
                // every file is closed by itself
            }
        };
    }

    /** @param time what the zip file says of each entry, so that the same data give the same bytes */
    static PackageTarget zip(Path file, Instant time) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
        return new PackageTarget() {
            @Override
            public OutputStream open(String name) throws IOException {
                ZipEntry entry = new ZipEntry(name);
                entry.setLastModifiedTime(FileTime.from(time));
                zip.putNextEntry(entry);
                return new FilterOutputStream(zip) {
                    @Override
                    public void write(byte[] bytes, int from, int length) throws IOException {
                        zip.write(bytes, from, length);
                    }

                    @Override
                    public void close() throws IOException {
                        zip.closeEntry();
                    }
                };
            }

            @Override
            public void close() throws IOException {
                zip.close();
            }
        };
    }
}
