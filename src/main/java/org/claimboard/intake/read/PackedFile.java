package org.claimboard.intake.read;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * The files in a {@code .gz} or {@code .zip}, by what is in it and not by its name. Nothing is ever unpacked to a disk: each
 * is read through as it comes, and cut off where it turns out to be made to fill one.
 */
public final class PackedFile {
    private static final int MOST_ENTRIES = 100;
    private static final int HEAD = 4;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] EMPTY_ZIP = {'P', 'K', 5, 6};
    private static final byte[] GZIP = {0x1F, (byte) 0x8B};

    private final ForeignFile file;
    private final long most;

    private PackedFile(ForeignFile file, long most) {
        this.file = file;
        this.most = most;
    }

    /**
     * The files that a file is or holds; itself where it is not packed.
     *
     * @param most how many bytes all that is in it may have together
     * @throws UnreadableFileException where it is broken, or holds nothing, too much or another packed file
     */
    public static List<ForeignFile> in(ForeignFile file, long most) throws IOException {
        PackedFile packed = new PackedFile(file, most);
        byte[] head = head(file.content().open());
        if (begins(head, EMPTY_ZIP)) {
            throw new UnreadableFileException("The zip file is empty.");
        }
        List<ForeignFile> files =
                begins(head, ZIP) ? packed.entries() : begins(head, GZIP) ? List.of(packed.gzipped()) : List.of(file);
        for (ForeignFile one : files) {
            if (one != file && isPacked(head(one.content().open()))) {
                throw new UnreadableFileException("A packed file inside another is not taken. Please unpack it first.");
            }
        }
        return files;
    }

    private static byte[] head(InputStream opened) throws IOException {
        try (InputStream in = opened) {
            return in.readNBytes(HEAD);
        }
    }

    private static boolean isPacked(byte[] head) {
        return begins(head, ZIP) || begins(head, EMPTY_ZIP) || begins(head, GZIP);
    }

    private static boolean begins(byte[] bytes, byte[] with) {
        boolean same = bytes.length >= with.length;
        for (int i = 0; same && i < with.length; i++) {
            same = bytes[i] == with[i];
        }
        return same;
    }

    /** {@code tables.json.gz} holds {@code tables.json}. */
    private ForeignFile gzipped() {
        String name = file.name();
        boolean ending = name.toLowerCase(Locale.ROOT).endsWith(".gz");
        return new ForeignFile(ending ? name.substring(0, name.length() - 3) : name, () -> {
            InputStream packed = file.content().open();
            try {
                return new UnpackedInput(new PackedInput(packed), GZIPInputStream::new, most);
            } catch (IOException e) {
                packed.close();
                throw broken(e);
            }
        });
    }

    /** Goes through the whole file once, so that each entry is known and all of them together are not too large. */
    private List<ForeignFile> entries() throws IOException {
        List<ForeignFile> files = new ArrayList<>();
        try (UnpackedInput zip = zip()) {
            int number = 0;
            for (ZipEntry entry = zip.nextEntry(); entry != null; entry = zip.nextEntry()) {
                if (++number > MOST_ENTRIES) {
                    throw new UnreadableFileException("The zip file holds more than " + MOST_ENTRIES + " files.");
                }
                int skipped = number - 1;
                String name = lastName(entry.getName());
                if (!entry.isDirectory() && !name.startsWith(".")) {
                    files.add(new ForeignFile(name, () -> entry(skipped)));
                }
            }
        }
        if (files.isEmpty()) {
            throw new UnreadableFileException("The zip file holds no file.");
        }
        return files;
    }

    private UnpackedInput zip() throws IOException {
        return new UnpackedInput(new PackedInput(file.content().open()), ZipInputStream::new, most);
    }

    private InputStream entry(int skipped) throws IOException {
        UnpackedInput zip = zip();
        for (int i = 0; i <= skipped; i++) {
            zip.nextEntry();
        }
        return zip;
    }

    /** Where an entry would be put says nothing here, so it can lead nowhere. */
    private static String lastName(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

    static UnreadableFileException broken(IOException e) {
        return e instanceof UnreadableFileException known
                ? known
                : new UnreadableFileException(
                        e instanceof EOFException
                                ? "The packed file breaks off before its end."
                                : "The packed file is broken, or packed in a way that is not taken here.");
    }

    static boolean isBroken(IOException e) {
        return e instanceof ZipException || e instanceof EOFException;
    }
}
