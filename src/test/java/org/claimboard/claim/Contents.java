package org.claimboard.claim;

import java.math.BigDecimal;

import org.claimboard.normalise.Form;
import org.claimboard.normalise.Qualifier;

/** Contents of claims for tests. */
public final class Contents {
    private Contents() {}

    /** An inference latency of "3x faster"; null for the confidence where a person read it. */
    public static ClaimContent threeTimesFaster(String abstractText, String confidence) {
        int start = abstractText.indexOf("3x faster");
        return new ClaimContent(
                "3x faster",
                start,
                start + "3x faster".length(),
                "3x",
                "Draftable",
                "inference-latency",
                Form.RATIO,
                new BigDecimal(3),
                new BigDecimal(3),
                "x",
                Qualifier.EXACT,
                null,
                "llm-inference",
                null,
                null,
                null,
                null,
                "not-stated",
                null,
                "",
                null,
                null,
                confidence == null ? null : new BigDecimal(confidence));
    }

    /** What "4x less memory" says, of no task, so that no board has it. */
    public static ClaimWording fourTimesLess() {
        BigDecimal four = BigDecimal.valueOf(4);
        return new ClaimWording(
                "4x less memory",
                "4x",
                "memory",
                Form.RATIO,
                four,
                four,
                null,
                Qualifier.EXACT,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
