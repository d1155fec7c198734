package org.claimboard.secret;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

import org.claimboard.digest.Sha256;

/** A word that nobody can guess, and the hash by which it is recognised without being kept. */
public final class SecretToken {
    /** Letters, digits, - and _ of a token; what addresses match. */
    public static final String PATTERN = "[A-Za-z0-9_-]{43}";

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private SecretToken() {}

    /** 256 random bits, fit for an address. */
    public static String create() {
        return create(BYTES);
    }

    /** So many random bytes in base64url, for what somebody has to type. */
    public static String create(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    /** SHA-256 in hexadecimal. A token has so many bits that no slow hash is needed; passwords have one of their own. */
    public static String hash(String token) {
        return Sha256.of(token);
    }

    /** Compares without telling by its time how much of it fits. */
    public static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
