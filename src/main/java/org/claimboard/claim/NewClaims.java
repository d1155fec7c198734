package org.claimboard.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.claimboard.ledger.Ledger;
import org.claimboard.ledger.LedgerStamp;

/** The claims in the order in which they came, newest first; with few queries, however many. */
@ApplicationScoped
public class NewClaims {
    private static final String FIRST_SHOWN = "r.status <> :draft and not exists (select 1 from ClaimRevision before"
            + " where before.claimId = r.claimId and before.revision < r.revision and before.status <> :draft)";

    /** How many of the last entries are looked through, by their index, before all that fit are sorted. */
    private static final int STRETCH = 500;

    private static final int STRETCHES = 10;

    private final Ledger ledger;
    private final EntityManager entityManager;
    private final Conditions conditions;

    NewClaims(Ledger ledger, EntityManager entityManager, Conditions conditions) {
        this.conditions = conditions;
        this.ledger = ledger;
        this.entityManager = entityManager;
    }

    /** A claim and the entry that showed it first. */
    private record Shown(Claim claim, long entry) {}

    @Transactional
    public List<NewClaim> newest(ClaimFilter filter, int most) {
        List<Shown> found = new ArrayList<>();
        long end = ledger.number();
        for (int i = 0; i < STRETCHES && end > 0 && found.size() < most; i++) {
            long start = Math.max(0, end - STRETCH);
            found.addAll(between(start, end, filter));
            end = start;
        }
        if (end > 0 && found.size() < most) {
            found.addAll(upTo(end, filter, most));
        }
        return told(found.subList(0, Math.min(most, found.size())));
    }

    /** Those behind one entry and up to another one, newest first; entries have no gaps, so they are few. */
    private List<Shown> between(long behind, long upTo, ClaimFilter filter) {
        Map<Long, Long> entries = new LinkedHashMap<>();
        entityManager
                .createQuery(
                        "select r.claimId, r.ledgerNumber from ClaimRevision r where r.ledgerNumber > :behind"
                                + " and r.ledgerNumber <= :upTo and " + FIRST_SHOWN + " order by r.ledgerNumber desc",
                        Object[].class)
                .setParameter("behind", behind)
                .setParameter("upTo", upTo)
                .setParameter("draft", ClaimStatus.DRAFT)
                .getResultList()
                .forEach(row -> entries.put((Long) row[0], (Long) row[1]));
        if (entries.isEmpty()) {
            return List.of();
        }
        ClaimConditions conditions = this.conditions.of(filter);
        Map<Long, Claim> claims = conditions
                .bind(entityManager.createQuery(
                        "select c from Claim c join fetch c.paper p where c.id in :ids and " + conditions.jpql(),
                        Claim.class))
                .setParameter("ids", entries.keySet())
                .getResultStream()
                .collect(Collectors.toMap(Claim::id, Function.identity()));
        return entries.entrySet().stream()
                .filter(entry -> claims.containsKey(entry.getKey()))
                .map(entry -> new Shown(claims.get(entry.getKey()), entry.getValue()))
                .toList();
    }

    /** The same among all older ones, which only a filter that few pass needs. */
    private List<Shown> upTo(long entry, ClaimFilter filter, int most) {
        ClaimConditions conditions = this.conditions.of(filter);
        return conditions
                .bind(entityManager.createQuery(
                        "select c, r.ledgerNumber from Claim c join fetch c.paper p join ClaimRevision r on r.claimId = c.id"
                                + " where " + conditions.jpql() + " and r.ledgerNumber <= :upTo and " + FIRST_SHOWN
                                + " order by r.ledgerNumber desc",
                        Object[].class))
                .setParameter("upTo", entry)
                .setParameter("draft", ClaimStatus.DRAFT)
                .setMaxResults(most)
                .getResultStream()
                .map(row -> new Shown((Claim) row[0], (Long) row[1]))
                .toList();
    }

    private List<NewClaim> told(List<Shown> found) {
        Map<Long, Long> last =
                lastEntries(found.stream().map(shown -> shown.claim().id()).toList());
        Set<Long> numbers = new HashSet<>(last.values());
        found.forEach(shown -> numbers.add(shown.entry()));
        Map<Long, LedgerStamp> stamps = ledger.stamps(numbers);
        return found.stream()
                .map(shown -> new NewClaim(
                        ClaimView.of(shown.claim()),
                        stamps.get(shown.entry()),
                        stamps.get(last.get(shown.claim().id()))))
                .toList();
    }

    private Map<Long, Long> lastEntries(Collection<Long> claims) {
        Map<Long, Long> last = new HashMap<>();
        if (!claims.isEmpty()) {
            entityManager
                    .createQuery(
                            "select r.claimId, max(r.ledgerNumber) from ClaimRevision r where r.claimId in :claims"
                                    + " group by r.claimId",
                            Object[].class)
                    .setParameter("claims", claims)
                    .getResultList()
                    .forEach(row -> last.put((Long) row[0], (Long) row[1]));
        }
        return last;
    }
}
