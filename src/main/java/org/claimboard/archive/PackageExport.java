package org.claimboard.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.node.ObjectNode;

import org.claimboard.download.CsvMetadata;
import org.claimboard.download.DataPackage;
import org.claimboard.download.Format;
import org.claimboard.download.Table;
import org.claimboard.ledger.Ledger;

/** Writes the whole instance as a package: all of its data with what they mean, and nothing private. */
@ApplicationScoped
public class PackageExport {
    private static final String ZIP = ".zip";

    private final Parts parts;
    private final Ledger ledger;

    PackageExport(Parts parts, Ledger ledger) {
        this.parts = parts;
        this.ledger = ledger;
    }

    /**
     * Writes a zip file where the path ends so, else a directory; both appear when they are whole.
     *
     * @return what was written, line by line
     * @throws PackageException where there is something already, or it can't be written
     */
    public List<String> write(Path path) {
        Path target = path.toAbsolutePath().normalize();
        boolean zip = target.getFileName().toString().endsWith(ZIP);
        refuseToOverwrite(target, zip);
        try {
            Files.createDirectories(target.getParent());
            Path draft = target.resolveSibling("." + target.getFileName() + ".part");
            delete(draft);
            try {
                long number = zip ? zip(draft) : directory(draft);
                Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
                return List.of(
                        target + ": everything up to ledger entry " + number + ", whose hash is " + ledger.hash());
            } finally {
                delete(draft);
            }
        } catch (IOException e) {
            throw new PackageException(target + " can't be written: " + e.getMessage());
        }
    }

    private static void refuseToOverwrite(Path target, boolean zip) {
        try (Stream<Path> there = Files.isDirectory(target) ? Files.list(target) : Stream.empty()) {
            if (zip
                    ? Files.exists(target)
                    : Files.isRegularFile(target) || there.findAny().isPresent()) {
                throw new PackageException(target + " is there already; choose another name, or an empty directory.");
            }
        } catch (IOException e) {
            throw new PackageException(target + " can't be read.");
        }
    }

    private static void delete(Path draft) throws IOException {
        if (Files.isDirectory(draft)) {
            try (Stream<Path> files = Files.list(draft)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
        }
        Files.deleteIfExists(draft);
    }

    private long directory(Path draft) throws IOException {
        Files.createDirectory(draft);
        try (PackageTarget target = PackageTarget.directory(draft)) {
            return write(target);
        }
    }

    private long zip(Path draft) throws IOException {
        Instant time = ledger.writtenAt(ledger.number()).orElse(Instant.EPOCH);
        try (PackageTarget target = PackageTarget.zip(draft, time)) {
            return write(target);
        }
    }

    private long write(PackageTarget target) throws IOException {
        long number = ledger.number();
        String hash = ledger.hash();
        List<DataPackage.File> files = new ArrayList<>();
        for (Part<?> part : parts.all()) {
            files.add(part(part, target));
            if (!part.lines()) {
                String csv = part.file();
                files.add(text(
                        target,
                        part.name() + Format.METADATA.ending(),
                        Format.METADATA.mediaType(),
                        CsvMetadata.of(part.table(), csv).toPrettyString() + "\n"));
            }
        }
        files.add(text(target, "README.md", "text/markdown", PackageReadme.text(number, hash)));
        ObjectNode descriptor = DataPackage.describe(files, number, hash, ledger.writtenAt(number));
        text(target, WholePackage.DESCRIPTOR, "application/json", descriptor.toPrettyString() + "\n");
        if (ledger.number() != number) {
            throw new PackageException("Something was changed while the package was written. Try again.");
        }
        return number;
    }

    private static DataPackage.File part(Part<?> part, PackageTarget target) throws IOException {
        Fingerprint out = new Fingerprint(target.open(part.file()));
        try (out) {
            part.write(out);
        }
        Optional<Table<?>> table = part.lines() ? Optional.empty() : Optional.of(part.table());
        return new DataPackage.File(
                part.lines() ? part.name() + "-lines" : part.name(),
                part.file(),
                table,
                part.lines() ? Format.NDJSON.mediaType() : "text/csv",
                Optional.of(out.content()));
    }

    private static DataPackage.File text(PackageTarget target, String file, String mediaType, String text)
            throws IOException {
        Fingerprint out = new Fingerprint(target.open(file));
        try (OutputStream closing = out) {
            closing.write(text.getBytes(StandardCharsets.UTF_8));
        }
        String name = file.toLowerCase(Locale.ROOT).replace('.', '-');
        return new DataPackage.File(name, file, Optional.empty(), mediaType, Optional.of(out.content()));
    }
}
