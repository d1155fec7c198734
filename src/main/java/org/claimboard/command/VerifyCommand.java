package org.claimboard.command;

import java.util.Optional;

import io.quarkus.runtime.QuarkusApplication;

import org.claimboard.claim.ClaimVerification;
import org.claimboard.correction.CorrectionVerification;
import org.claimboard.ledger.Ledger;

/** {@code verify}: checks the ledger's chain, and every claim, correction and decision against it. Its exit
 * status is 1 where something is broken. */
public class VerifyCommand implements QuarkusApplication {
    private final ClaimVerification claims;
    private final CorrectionVerification corrections;
    private final Ledger ledger;

    VerifyCommand(ClaimVerification claims, CorrectionVerification corrections, Ledger ledger) {
        this.claims = claims;
        this.corrections = corrections;
        this.ledger = ledger;
    }

    @Override
    public int run(String... options) {
        if (options.length > 0) {
            System.err.println("usage: verify");
            return Main.MISUSED;
        }
        Optional<String> broken = claims.verify().or(corrections::verify);
        if (broken.isPresent()) {
            System.err.println("BROKEN. " + broken.get());
            return Main.FAILED;
        }
        System.out.println("Sound: " + ledger.number()
                + " entries, and every claim, correction and decision is what they say. The last has the hash "
                + ledger.hash());
        return Main.OK;
    }
}
