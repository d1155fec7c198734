package org.claimboard.web;

import java.io.IOException;
import java.io.InputStream;

import org.claimboard.digest.Sha256;

/** The address of a file of ours, which changes with its content so that browsers may keep it for long. */
final class VersionedAsset {
    private static final int VERSION_LENGTH = 10;

    private VersionedAsset() {}

    /** {@code /assets/claimboard.css} → {@code /assets/claimboard.css?v=0f3a…}. */
    static String href(String path) {
        try (InputStream file =
                Thread.currentThread().getContextClassLoader().getResourceAsStream("META-INF/resources" + path)) {
            return path + "?v=" + Sha256.of(file.readAllBytes()).substring(0, VERSION_LENGTH);
        } catch (IOException e) {
            throw new IllegalStateException(path + " is part of the program", e);
        }
    }
}
