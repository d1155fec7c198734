package org.claimboard.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A copy of the database in a data directory from before its upgrade, which lies there for as long as that is under way.
 * H2 changes a table by copying it, and each change is a transaction of its own; where the process dies in the midst of
 * one, references to half a copy are left. A database server takes an upgrade back by itself.
 */
final class BeforeUpgrade {
    /** The only file of the database; {@code BACKUP TO} names it so in its zip file too. */
    static final String DATABASE = "claimboard.mv.db";

    private static final String COPY = "before-upgrade.zip";
    private static final String UNDER_WAY = "before-upgrade.part";

    private final Path directory;

    BeforeUpgrade(Path directory) {
        this.directory = directory;
    }

    /** The copy is there whole, or not at all. */
    void make(Connection database) throws SQLException, IOException {
        Path part = directory.resolve(UNDER_WAY);
        try (PreparedStatement backup = database.prepareStatement("backup to ?")) {
            backup.setString(1, part.toString());
            backup.execute();
        }
        keep(part, directory.resolve(COPY));
    }

    /** The upgrade is done. */
    void forget() throws IOException {
        Files.deleteIfExists(directory.resolve(COPY));
    }

    /**
     * Makes the database what it was before an upgrade that broke off, while nobody has it open.
     *
     * @return false where none did
     */
    boolean putBack() throws IOException {
        Path copy = directory.resolve(COPY);
        if (!Files.exists(copy)) {
            return false;
        }
        Path part = directory.resolve(UNDER_WAY);
        try (ZipFile zip = new ZipFile(copy.toFile())) {
            ZipEntry entry = zip.getEntry(DATABASE);
            if (entry == null) {
                throw new IOException(copy + " holds no " + DATABASE);
            }
            try (InputStream in = zip.getInputStream(entry)) {
                Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        keep(part, directory.resolve(DATABASE));
        forget();
        return true;
    }

    private static void keep(Path part, Path as) throws IOException {
        try (FileChannel written = FileChannel.open(part, StandardOpenOption.WRITE)) {
            written.force(true);
        }
        Files.move(part, as, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
