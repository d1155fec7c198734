package org.claimboard.chart;

import java.util.Optional;

import org.claimboard.claim.ClaimView;
import org.claimboard.normalise.Form;

/** What charts call a claim. */
final class ClaimWords {
    private ClaimWords() {}

    /** The system, or the paper where the abstract names none. */
    static String name(ClaimView claim) {
        return Optional.ofNullable(claim.system()).orElse(claim.paperTitle());
    }

    /** "LightSeq up to 4.7× over ZeRO-3". */
    static String said(ClaimView claim) {
        boolean compared = claim.form().equals(Form.RATIO.id()) && claim.baseline() != null;
        return name(claim) + " " + ChartValues.of(claim) + (compared ? " over " + claim.baseline() : "");
    }

    static String path(ClaimView claim) {
        return "/claims/" + claim.id();
    }
}
