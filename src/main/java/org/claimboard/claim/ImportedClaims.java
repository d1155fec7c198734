package org.claimboard.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.hibernate.Session;

import org.claimboard.ledger.Ledger;

/** Finds the claims of rows that were imported before, and says what another import of them would do. */
@ApplicationScoped
public class ImportedClaims {
    /** What the names of all who import begin with where they act in the ledger. */
    public static final String ACTOR = "import/";

    private final EntityManager entityManager;
    private final ClaimBatch batch;
    private final Ledger ledger;

    ImportedClaims(EntityManager entityManager, ClaimBatch batch, Ledger ledger) {
        this.entityManager = entityManager;
        this.batch = batch;
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

    /**
     * What storing each of some rows would do, in their order.
     *
     * @param rows with different identities
     */
    @Transactional
    public List<Effect> effects(List<ImportedRow> rows) {
        return effects(rows, present(rows));
    }

    /** Stores rows in the caller's transaction and says what it did to each. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Effect> store(List<ImportedRow> rows, String actor) {
        // nobody decides about any of these claims between the look at it and the change
        ledger.hold();
        Map<String, Claim> present = present(rows);
        List<Effect> effects = effects(rows, present);
        List<ImportedRow> added = new ArrayList<>();
        Map<Claim, ImportedRow> changed = new LinkedHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            ImportedRow row = rows.get(i);
            if (effects.get(i) == Effect.ADDED) {
                added.add(row);
            } else if (effects.get(i) == Effect.CHANGED) {
                changed.put(present.get(row.identity()), row);
            }
        }
        batch.importNew(added, actor);
        batch.importAnew(changed, actor);
        release();
        return effects;
    }

    /** How many claims a source has here, whatever became of them. */
    @Transactional
    public long of(String source) {
        return entityManager
                .createQuery("select count(c) from Claim c where c.source.source = :source", Long.class)
                .setParameter("source", source)
                .getSingleResult();
    }

    /** Writes what the caller's transaction did so far, and forgets it, so that a long one does not fill the memory. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void release() {
        entityManager.flush();
        entityManager.clear();
    }

    private List<Effect> effects(List<ImportedRow> rows, Map<String, Claim> present) {
        List<Effect> effects = new ArrayList<>();
        rows.forEach(row -> effects.add(effect(row, present.get(row.identity()))));
        List<Integer> changed = IntStream.range(0, rows.size())
                .filter(i -> effects.get(i) == Effect.CHANGED)
                .boxed()
                .toList();
        IntFunction<String> subject =
                i -> ClaimService.subject(present.get(rows.get(i).identity()).id());
        Set<String> decided =
                ledger.touchedByOthers(changed.stream().map(subject::apply).toList(), ACTOR);
        changed.stream().filter(i -> decided.contains(subject.apply(i))).forEach(i -> effects.set(i, Effect.DECIDED));
        return effects;
    }

    private static Effect effect(ImportedRow row, Claim present) {
        if (present == null) {
            return Effect.ADDED;
        }
        return same(present.content(), row.content()) ? Effect.UNCHANGED : Effect.CHANGED;
    }

    private Map<String, Claim> present(List<ImportedRow> rows) {
        Map<String, Claim> present = new HashMap<>();
        Set<Long> ids = ids(rows);
        if (!ids.isEmpty()) {
            entityManager
                    .createQuery("from Claim c where c.id in :ids", Claim.class)
                    .setParameter("ids", ids)
                    .getResultList()
                    .forEach(claim -> present.put(claim.sourceRow(), claim));
        }
        return present;
    }

    /** Most often there are none, and it takes one short query to know. */
    private Set<Long> ids(List<ImportedRow> rows) {
        return new HashSet<>(entityManager
                .unwrap(Session.class)
                .createNativeQuery("select c.id from claim c where c.source_row = any(:rows)", Long.class)
                .setParameter("rows", rows.stream().map(ImportedRow::identity).toArray(String[]::new))
                .getResultList());
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
