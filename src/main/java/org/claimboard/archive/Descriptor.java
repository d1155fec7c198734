package org.claimboard.archive;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.claimboard.download.DataPackage;

/**
 * What a package says of its files.
 *
 * @param files by their names
 */
record Descriptor(long ledgerNumber, String ledgerHash, Map<String, DataPackage.Content> files) {
    private static final int LONGEST = 1 << 20;
    private static final int BUFFER = 1 << 16;
    private static final String SHA256 = "sha256:";

    /** @throws PackageException where it is not what export writes */
    static Descriptor read(PackageFiles files) {
        JsonNode all = json(files);
        JsonNode state = all.path("claimboard");
        if (state.path("layout").asInt() != DataPackage.LAYOUT) {
            throw new PackageException("This is no package that export of this version writes: "
                    + WholePackage.DESCRIPTOR + " must say layout " + DataPackage.LAYOUT + ".");
        }
        Map<String, DataPackage.Content> contents = new LinkedHashMap<>();
        for (JsonNode file : all.path("resources")) {
            String name = PackageFiles.checked(file.path("path").asText());
            String hash = file.path("hash").asText();
            if (!hash.startsWith(SHA256) || !file.path("bytes").canConvertToLong()) {
                throw new PackageException(
                        WholePackage.DESCRIPTOR + " does not say the length and hash of " + name + ".");
            }
            contents.put(name, new DataPackage.Content(file.path("bytes").asLong(), hash.substring(SHA256.length())));
        }
        return new Descriptor(
                state.path("ledgerNumber").asLong(), state.path("ledgerHash").asText(), contents);
    }

    private static JsonNode json(PackageFiles files) {
        try (InputStream in = files.open(WholePackage.DESCRIPTOR)) {
            byte[] bytes = in.readNBytes(LONGEST + 1);
            if (bytes.length > LONGEST) {
                throw new PackageException(WholePackage.DESCRIPTOR + " is longer than 1 MB.");
            }
            return new ObjectMapper().readTree(bytes);
        } catch (IOException e) {
            throw new PackageException(WholePackage.DESCRIPTOR + " is not JSON.");
        }
    }

    /** @throws PackageException naming the first file that is not what the descriptor says */
    void check(PackageFiles from) {
        files.forEach((name, content) -> check(from, name, content));
    }

    private static void check(PackageFiles from, String name, DataPackage.Content said) {
        try (InputStream in = from.open(name)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[BUFFER];
            long bytes = 0;
            for (int read = in.read(buffer); read >= 0 && bytes <= said.bytes(); read = in.read(buffer)) {
                digest.update(buffer, 0, read);
                bytes += read;
            }
            if (bytes != said.bytes()) {
                throw new PackageException(name + " was changed: it is " + (bytes > said.bytes() ? "longer" : "shorter")
                        + " than the " + said.bytes() + " bytes that the package says. Nothing was written.");
            }
            if (!HexFormat.of().formatHex(digest.digest()).equals(said.sha256())) {
                throw new PackageException(
                        name + " was changed: its SHA-256 is not the one that the package says. Nothing was written.");
            }
        } catch (IOException e) {
            throw new PackageException(name + " can't be read: " + e.getMessage());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
