package org.claimboard.web;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** The address of the stylesheet, which changes with its content so that browsers may keep it for long. */
@Named("stylesheet")
@Singleton
public class Stylesheet {
    private static final String PATH = "/assets/claimboard.css";
    private static final int VERSION_LENGTH = 10;

    private final String href;

    Stylesheet() {
        this.href = PATH + "?v=" + version();
    }

    public String href() {
        return href;
    }

    private static String version() {
        try (InputStream css =
                Thread.currentThread().getContextClassLoader().getResourceAsStream("META-INF/resources" + PATH)) {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(css.readAllBytes());
            return HexFormat.of().formatHex(digest).substring(0, VERSION_LENGTH);
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException("the stylesheet is part of the program", e);
        }
    }
}
