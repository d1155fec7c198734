package org.claimboard.command;

import java.util.Optional;

import io.quarkus.runtime.QuarkusApplication;

import org.claimboard.claim.ClaimVerification;
import org.claimboard.ledger.Ledger;

/** {@code verify}: checks the ledger's chain, and every claim against it. Its exit status is 1 where something is broken. */
public class VerifyCommand implements QuarkusApplication {
    private final ClaimVerification verification;
    private final Ledger ledger;

    VerifyCommand(ClaimVerification verification, Ledger ledger) {
        this.verification = verification;
        this.ledger = ledger;
    }

    @Override
    public int run(String... options) {
        if (options.length > 0) {
            System.err.println("usage: verify");
            return Main.MISUSED;
        }
        Optional<String> broken = verification.verify();
        if (broken.isPresent()) {
            System.err.println("BROKEN. " + broken.get());
            return Main.FAILED;
        }
        System.out.println("Sound: " + ledger.number()
                + " entries, and every claim is what they say. The last has the hash " + ledger.hash());
        return Main.OK;
    }
}
