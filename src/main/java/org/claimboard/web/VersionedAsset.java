package org.claimboard.web;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The address of a file of ours, which changes with its content so that browsers may keep it for long. */
final class VersionedAsset {
    private static final int VERSION_LENGTH = 10;

    private VersionedAsset() {}

    /** {@code /assets/claimboard.css} → {@code /assets/claimboard.css?v=0f3a…}. */
    static String href(String path) {
        try (InputStream file =
                Thread.currentThread().getContextClassLoader().getResourceAsStream("META-INF/resources" + path)) {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(file.readAllBytes());
            return path + "?v=" + HexFormat.of().formatHex(digest).substring(0, VERSION_LENGTH);
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(path + " is part of the program", e);
        }
    }
}
