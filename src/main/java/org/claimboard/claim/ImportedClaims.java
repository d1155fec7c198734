package org.claimboard.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.claimboard.ledger.Ledger;

/** Finds the claims of rows that were imported before, and says what another import of them would do. */
@ApplicationScoped
public class ImportedClaims {
    /** What the names of all who import begin with where they act in the ledger. */
    public static final String ACTOR = "import/";

    private final EntityManager entityManager;
    private final ClaimService claims;
    private final Ledger ledger;

    ImportedClaims(EntityManager entityManager, ClaimService claims, Ledger ledger) {
        this.entityManager = entityManager;
        this.claims = claims;
        this.ledger = ledger;
    }

    /** What storing a row does. */
    public enum Effect {
        ADDED,
        CHANGED,
        UNCHANGED,
        /** The row says otherwise, but somebody decided about its claim; it stays as they left it. */
        DECIDED
    }

    private record Present(long id, ClaimContent content) {}

    /**
     * What storing each of some rows would do, in their order.
     *
     * @param rows with different identities
     */
    @Transactional
    public List<Effect> effects(List<ImportedRow> rows) {
        Map<String, Present> present = present(rows);
        Set<String> decided = decided(present.values());
        return rows.stream()
                .map(row -> effect(row, present.get(row.identity()), decided))
                .toList();
    }

    /** Stores rows in the caller's transaction and says what it did to each. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Effect> store(List<ImportedRow> rows, String actor) {
        Map<String, Present> present = present(rows);
        Set<String> decided = decided(present.values());
        List<Effect> effects = new ArrayList<>();
        for (ImportedRow row : rows) {
            Effect effect = effect(row, present.get(row.identity()), decided);
            if (effect == Effect.ADDED) {
                claims.importNew(row, actor);
            } else if (effect == Effect.CHANGED) {
                claims.importAnew(present.get(row.identity()).id(), row, actor);
            }
            effects.add(effect);
        }
        release();
        return effects;
    }

    /** Writes what the caller's transaction did so far, and forgets it, so that a long one does not fill the memory. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void release() {
        entityManager.flush();
        entityManager.clear();
    }

    private static Effect effect(ImportedRow row, Present present, Set<String> decided) {
        if (present == null) {
            return Effect.ADDED;
        }
        if (same(present.content(), row.content())) {
            return Effect.UNCHANGED;
        }
        return decided.contains(ClaimService.subject(present.id())) ? Effect.DECIDED : Effect.CHANGED;
    }

    private Map<String, Present> present(List<ImportedRow> rows) {
        Map<String, Present> present = new HashMap<>();
        if (!rows.isEmpty()) {
            entityManager
                    .createQuery("from Claim c where c.sourceRow in :rows", Claim.class)
                    .setParameter(
                            "rows", rows.stream().map(ImportedRow::identity).toList())
                    .getResultList()
                    .forEach(claim -> present.put(claim.sourceRow(), new Present(claim.id(), claim.content())));
        }
        return present;
    }

    private Set<String> decided(Collection<Present> claimsPresent) {
        return ledger.touchedByOthers(
                claimsPresent.stream()
                        .map(claim -> ClaimService.subject(claim.id()))
                        .toList(),
                ACTOR);
    }

    /** True where a newer row would change nothing; numbers are compared by their value. */
    private static boolean same(ClaimContent stored, ClaimContent anew) {
        return sameNumber(stored.low(), anew.low())
                && sameNumber(stored.high(), anew.high())
                && stored.quote().equals(anew.quote())
                && stored.valueText().equals(anew.valueText())
                && stored.metric().equals(anew.metric())
                && stored.form() == anew.form()
                && stored.unit().equals(anew.unit())
                && stored.qualifier() == anew.qualifier()
                && stored.flags().equals(anew.flags())
                && coordinates(stored).equals(coordinates(anew));
    }

    private static List<String> coordinates(ClaimContent content) {
        List<String> coordinates = new ArrayList<>();
        coordinates.add(content.system());
        coordinates.add(content.baseline());
        coordinates.add(content.task());
        coordinates.add(content.dataset());
        coordinates.add(content.model());
        coordinates.add(content.hardware());
        coordinates.add(Objects.toString(content.hardwareCount(), null));
        return coordinates;
    }

    private static boolean sameNumber(BigDecimal one, BigDecimal other) {
        return one.compareTo(other) == 0;
    }
}
