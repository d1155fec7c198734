package org.claimboard.intake;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.claimboard.claim.ClaimFilter;
import org.claimboard.claim.ClaimQueries;
import org.claimboard.claim.ClaimService;
import org.claimboard.claim.ClaimSort;
import org.claimboard.claim.Origin;
import org.claimboard.claim.Provenance;

/** What tests import, and what others must not find on the boards. */
@ApplicationScoped
public class ImportedTraces {
    /** What the addresses of papers begin with that tests import. */
    static final String PAPERS = "https://example.org/imports/";

    private final ClaimQueries claims;
    private final ClaimService service;

    ImportedTraces(ClaimQueries claims, ClaimService service) {
        this.claims = claims;
        this.service = service;
    }

    public void takeOffTheBoards() {
        List<Long> shown = new ArrayList<>();
        claims.forEach(ClaimFilter.all(), ClaimSort.DEFAULT, claim -> {
            if (claim.isImported() || claim.paperUrl().startsWith(PAPERS)) {
                shown.add(claim.id());
            }
        });
        shown.forEach(
                id -> service.retract(id, new Provenance("test", "retract", "Tidied up.", Origin.IMPORTED, "test")));
    }
}
