package org.claimboard.claim;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.claimboard.ledger.Ledger;
import org.claimboard.ledger.LedgerRecord;

/**
 * Checks that the ledger is whole, and that every claim and every revision is what the ledger says it is. Rows are read by
 * one thread, whose transaction it is, and compared by as many as there are processors.
 */
@ApplicationScoped
public class ClaimVerification {
    private static final int CHUNK = 500;

    private final Ledger ledger;
    private final EntityManager entityManager;

    ClaimVerification(Ledger ledger, EntityManager entityManager) {
        this.ledger = ledger;
        this.entityManager = entityManager;
    }

    /** Empty where all is sound, else one sentence naming the first entry that is broken, or that a row disagrees with. */
    @Transactional
    public Optional<String> verify() {
        return ledger.verify(this::revisions).or(this::count).or(this::claims);
    }

    private Optional<String> revisions(List<LedgerRecord> entries) {
        Map<Long, List<ClaimRevision>> made = entityManager
                .createQuery(
                        "from ClaimRevision r join fetch r.claim c join fetch c.paper"
                                + " where r.ledgerNumber between :first and :last",
                        ClaimRevision.class)
                .setParameter("first", entries.get(0).number())
                .setParameter("last", entries.get(entries.size() - 1).number())
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(ClaimRevision::ledgerNumber));
        return entries.parallelStream()
                .flatMap(entry -> revision(entry, made.getOrDefault(entry.number(), List.of()))
                        .map(what -> "Entry " + entry.number() + ": " + what)
                        .stream())
                .findFirst();
    }

    private static Optional<String> revision(LedgerRecord entry, List<ClaimRevision> made) {
        boolean ofClaim = entry.subject().startsWith(ClaimService.SUBJECT);
        if (made.size() != (ofClaim ? 1 : 0)) {
            return Optional.of("it has " + made.size() + " revisions of claims, which it should not.");
        }
        if (!ofClaim) {
            return Optional.empty();
        }
        ClaimRevision revision = made.get(0);
        if (!entry.subject().equals(ClaimService.subject(revision.claimId()))) {
            return Optional.of(
                    "its revision is one of claim " + revision.claimId() + ", not of " + entry.subject() + ".");
        }
        return LedgerState.difference(
                        entry.after(), revision.claimId(), revision.claim().paper(), revision.state())
                .map(field -> "revision " + revision.state().revision() + " of claim " + revision.claimId()
                        + " no longer agrees with it (" + field + ").");
    }

    private Optional<String> count() {
        long claims = entityManager
                .createQuery("select count(c) from Claim c", Long.class)
                .getSingleResult();
        long known = entityManager
                .createQuery("select count(distinct r.claimId) from ClaimRevision r", Long.class)
                .getSingleResult();
        return claims == known
                ? Optional.empty()
                : Optional.of("There are " + claims + " claims, but the ledger knows " + known + " of them.");
    }

    /** Each revision has its entry, so the entry of its last one is what a claim must agree with. */
    private Optional<String> claims() {
        List<Claim> chunk = claimsAfter(0);
        while (!chunk.isEmpty()) {
            Map<Long, Long> lastEntries = lastEntries(chunk);
            Map<Long, String> said = ledger.afterStates(lastEntries.values());
            Optional<String> wrong = chunk.parallelStream()
                    .flatMap(claim -> claim(claim, lastEntries.get(claim.id()), said).stream())
                    .findFirst();
            if (wrong.isPresent()) {
                return wrong;
            }
            entityManager.clear();
            chunk = claimsAfter(chunk.get(chunk.size() - 1).id());
        }
        return Optional.empty();
    }

    private static Optional<String> claim(Claim claim, long entry, Map<Long, String> said) {
        return LedgerState.difference(said.get(entry), claim.id(), claim.paper(), claim.state())
                .map(field -> "Entry " + entry + ": claim " + claim.id()
                        + ", which it changed last, no longer agrees with it (" + field + ").");
    }

    private Map<Long, Long> lastEntries(List<Claim> claims) {
        return entityManager
                .createQuery(
                        "select r.claimId, max(r.ledgerNumber) from ClaimRevision r where r.claimId in :claims"
                                + " group by r.claimId",
                        Object[].class)
                .setParameter("claims", claims.stream().map(Claim::id).toList())
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    private List<Claim> claimsAfter(long id) {
        return entityManager
                .createQuery("from Claim c join fetch c.paper where c.id > :after order by c.id", Claim.class)
                .setParameter("after", id)
                .setMaxResults(CHUNK)
                .getResultList();
    }
}
