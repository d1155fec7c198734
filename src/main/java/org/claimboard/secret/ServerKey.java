package org.claimboard.secret;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import io.quarkus.arc.Lock;
import io.quarkus.narayana.jta.QuarkusTransaction;

/**
 * Signs and hashes with a key that all instances share. It is made at first need and kept in the database, so that what
 * one instance signed another can check, and a restart forgets nothing.
 */
@ApplicationScoped
public class ServerKey {
    private static final String NAME = "signing";
    private static final String ALGORITHM = "HmacSHA256";

    private final EntityManager entityManager;
    private final Clock clock;
    private volatile SecretKeySpec key;

    ServerKey(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /**
     * A keyed hash in base64url.
     *
     * @param purpose what it is for; the same text has another hash for another purpose
     */
    public String sign(String purpose, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key());
            mac.update(purpose.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }

    private SecretKeySpec key() {
        SecretKeySpec known = key;
        return known != null ? known : load();
    }

    @Lock
    SecretKeySpec load() {
        String secret = stored().orElseGet(this::make);
        key = new SecretKeySpec(Base64.getUrlDecoder().decode(secret), ALGORITHM);
        return key;
    }

    private String make() {
        String made = SecretToken.create();
        try {
            QuarkusTransaction.requiringNew()
                    .run(() -> entityManager.persist(
                            new StoredKey(NAME, made, clock.instant().truncatedTo(ChronoUnit.MICROS))));
            return made;
        } catch (RuntimeException anotherInstance) {
            // Two instances may need it at the same moment; the database lets one of them store it.
            return stored().orElseThrow(() -> anotherInstance);
        }
    }

    private Optional<String> stored() {
        return QuarkusTransaction.requiringNew()
                .call(() -> Optional.ofNullable(entityManager.find(StoredKey.class, NAME))
                        .map(StoredKey::secret));
    }
}
