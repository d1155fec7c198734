package org.claimboard.claim;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.claimboard.ledger.Ledger;
import org.claimboard.ledger.LedgerStamp;

/** The claims in the order in which they came, newest first; with three queries, however many. */
@ApplicationScoped
public class NewClaims {
    private static final String FIRST_SHOWN =
            " and r.status <> :draft and not exists (select 1 from ClaimRevision before"
                    + " where before.claimId = r.claimId and before.revision < r.revision and before.status <> :draft)";

    private final Ledger ledger;
    private final EntityManager entityManager;

    NewClaims(Ledger ledger, EntityManager entityManager) {
        this.ledger = ledger;
        this.entityManager = entityManager;
    }

    @Transactional
    public List<NewClaim> newest(ClaimFilter filter, int most) {
        ClaimConditions conditions = new ClaimConditions(filter);
        List<Object[]> found = conditions
                .bind(entityManager.createQuery(
                        "select c, r.ledgerNumber from Claim c join fetch c.paper p join ClaimRevision r on r.claimId = c.id"
                                + " where " + conditions.jpql() + FIRST_SHOWN
                                + " order by r.ledgerNumber desc, c.id desc",
                        Object[].class))
                .setParameter("draft", ClaimStatus.DRAFT)
                .setMaxResults(most)
                .getResultList();
        Map<Long, Long> last =
                lastEntries(found.stream().map(row -> ((Claim) row[0]).id()).toList());
        Set<Long> numbers = new HashSet<>(last.values());
        found.forEach(row -> numbers.add((Long) row[1]));
        Map<Long, LedgerStamp> stamps = ledger.stamps(numbers);
        return found.stream()
                .map(row -> {
                    ClaimView claim = ClaimView.of((Claim) row[0]);
                    return new NewClaim(claim, stamps.get((Long) row[1]), stamps.get(last.get(claim.id())));
                })
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
