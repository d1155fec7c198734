package org.claimboard.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.claimboard.bulk.Bulk;
import org.claimboard.ledger.Change;
import org.claimboard.ledger.Ledger;
import org.claimboard.paper.Paper;
import org.claimboard.paper.StoredPaper;

/**
 * The same road as {@link ClaimService}'s for many claims at once: state, revision and ledger entry of each in one
 * transaction, written table by table.
 */
@ApplicationScoped
public class ClaimBatch {
    /** As the database keeps it. */
    private static final int LONGEST_DETAIL = 200;

    private final ClaimService claims;
    private final Ledger ledger;
    private final Bulk bulk;
    private final EntityManager entityManager;

    ClaimBatch(ClaimService claims, Ledger ledger, Bulk bulk, EntityManager entityManager) {
        this.claims = claims;
        this.ledger = ledger;
        this.bulk = bulk;
        this.entityManager = entityManager;
    }

    /** What an extractor read in a paper. */
    public record Proposal(StoredPaper paper, ClaimContent content) {}

    private record Addition(StoredPaper paper, ClaimState state, Provenance provenance, String sourceRow) {}

    /** Adds what an extractor read, as drafts where it was not sure enough. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void propose(List<Proposal> proposals, Provenance provenance) {
        add(proposals.stream()
                .map(proposal -> {
                    ClaimContent content = proposal.content();
                    return new Addition(
                            proposal.paper(),
                            first(claims.statusOf(content), provenance, content, null),
                            claims.told(content, provenance),
                            null);
                })
                .toList());
    }

    /** Says who brought papers that are not of those that ship with the program. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void declareImported(List<StoredPaper> papers, String actor, String reason) {
        ledger.append(papers.stream()
                .map(stored -> new Change(
                        actor,
                        "import",
                        ClaimQueries.paperSubject(stored.paper().paper()),
                        reason,
                        null,
                        null))
                .toList());
    }

    /** Publishes the claims of rows of a foreign collection. */
    void importNew(List<ImportedRow> rows, String actor) {
        add(rows.stream()
                .map(row -> {
                    Provenance provenance = importing(row, actor, "Imported from ");
                    return new Addition(
                            row.paper(),
                            first(ClaimStatus.PUBLISHED, provenance, row.content(), row.source()),
                            provenance,
                            row.identity());
                })
                .toList());
    }

    private static ClaimState first(
            ClaimStatus status, Provenance provenance, ClaimContent content, ClaimSource source) {
        return new ClaimState(1, status, provenance.origin(), provenance.originDetail(), content, source);
    }

    private void add(List<Addition> additions) {
        if (additions.isEmpty()) {
            return;
        }
        long[] ids = bulk.ids("claim_seq", additions.size());
        List<Change> changes = new ArrayList<>();
        List<Object[]> rows = new ArrayList<>();
        for (Addition addition : additions) {
            long id = ids[rows.size()];
            String after = LedgerState.json(id, new Paper(addition.paper().paper()), addition.state());
            changes.add(change(addition.provenance(), id, null, after));
            rows.add(ClaimRows.claim(id, addition.paper().id(), addition.sourceRow(), addition.state()));
        }
        long number = ledger.append(changes);
        bulk.insert(ClaimRows.CLAIMS, rows);
        revise(number, ids, additions.stream().map(Addition::state).toList());
    }

    /** Gives claims what their rows say now; one that is retracted stays so. */
    void importAnew(Map<Claim, ImportedRow> rows, String actor) {
        if (rows.isEmpty()) {
            return;
        }
        withPapers(rows);
        List<Change> changes = new ArrayList<>();
        List<ClaimState> states = new ArrayList<>();
        rows.forEach((claim, row) -> {
            // The ledger tells where each revision is from, so the state before is told with its own place.
            String before = LedgerState.json(claim.id(), claim.paper(), claim.state());
            Provenance provenance = importing(row, actor, "The row has changed in ");
            claim.comesFrom(row.source());
            claim.become(claim.status(), provenance.origin(), provenance.originDetail(), row.content());
            String after = LedgerState.json(claim.id(), claim.paper(), claim.state());
            changes.add(change(provenance, claim.id(), before, after));
            states.add(claim.state());
        });
        long number = ledger.append(changes);
        revise(number, rows.keySet().stream().mapToLong(Claim::id).toArray(), states);
    }

    /** One query for the papers of all of them, which each would ask for by itself else. */
    private void withPapers(Map<Claim, ImportedRow> rows) {
        entityManager
                .createQuery("from Claim c join fetch c.paper where c.id in :ids", Claim.class)
                .setParameter("ids", rows.keySet().stream().map(Claim::id).toList())
                .getResultList();
    }

    private void revise(long firstEntry, long[] claimIds, List<ClaimState> states) {
        long[] ids = bulk.ids("claim_revision_seq", claimIds.length);
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < ids.length; i++) {
            rows.add(ClaimRows.revision(ids[i], claimIds[i], firstEntry + i, states.get(i)));
        }
        bulk.insert(ClaimRows.REVISIONS, rows);
    }

    private static Change change(Provenance provenance, long claim, String before, String after) {
        return new Change(
                provenance.actor(),
                provenance.action(),
                ClaimService.subject(claim),
                provenance.reason(),
                before,
                after);
    }

    private static Provenance importing(ImportedRow row, String actor, String what) {
        ClaimSource source = row.source();
        String told = source.source() + " (" + source.licence() + "), " + source.place();
        return new Provenance(actor, "import", what + told + ".", Origin.IMPORTED, shortened(told));
    }

    private static String shortened(String detail) {
        return detail.length() > LONGEST_DETAIL ? detail.substring(0, LONGEST_DETAIL - 1) + "…" : detail;
    }
}
