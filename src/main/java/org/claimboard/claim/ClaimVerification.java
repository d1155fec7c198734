package org.claimboard.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.claimboard.ledger.Ledger;
import org.claimboard.ledger.LedgerRecord;

/** Checks that the ledger is whole, and that every claim and every revision is what the ledger says it is. */
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
        Map<Long, Long> lastEntries = new HashMap<>();
        return ledger.verify(entries -> revisions(entries, lastEntries))
                .or(() -> count(lastEntries))
                .or(() -> claims(lastEntries));
    }

    private Optional<String> revisions(List<LedgerRecord> entries, Map<Long, Long> lastEntries) {
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
        for (LedgerRecord entry : entries) {
            List<ClaimRevision> revisions = made.getOrDefault(entry.number(), List.of());
            Optional<String> wrong = revision(entry, revisions);
            if (wrong.isPresent()) {
                return wrong.map(what -> "Entry " + entry.number() + ": " + what);
            }
            revisions.forEach(revision -> lastEntries.put(revision.claimId(), entry.number()));
        }
        return Optional.empty();
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

    private Optional<String> count(Map<Long, Long> lastEntries) {
        long claims = entityManager
                .createQuery("select count(c) from Claim c", Long.class)
                .getSingleResult();
        return claims == lastEntries.size()
                ? Optional.empty()
                : Optional.of(
                        "There are " + claims + " claims, but the ledger knows " + lastEntries.size() + " of them.");
    }

    private Optional<String> claims(Map<Long, Long> lastEntries) {
        long after = 0;
        List<Claim> chunk = claimsAfter(after);
        while (!chunk.isEmpty()) {
            for (Claim claim : chunk) {
                long entry = lastEntries.getOrDefault(claim.id(), 0L);
                Optional<String> field = LedgerState.difference(after(entry), claim.id(), claim.paper(), claim.state());
                if (field.isPresent()) {
                    return Optional.of("Entry " + entry + ": claim " + claim.id()
                            + ", which it changed last, no longer agrees with it (" + field.get() + ").");
                }
                after = claim.id();
            }
            entityManager.clear();
            chunk = claimsAfter(after);
        }
        return Optional.empty();
    }

    private List<Claim> claimsAfter(long id) {
        return entityManager
                .createQuery("from Claim c join fetch c.paper where c.id > :after order by c.id", Claim.class)
                .setParameter("after", id)
                .setMaxResults(CHUNK)
                .getResultList();
    }

    private String after(long entry) {
        return ledger.after(entry - 1, 1).get(0).after();
    }
}
