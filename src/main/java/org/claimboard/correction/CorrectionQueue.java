package org.claimboard.correction;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.claimboard.claim.ClaimView;
import org.claimboard.leaderboard.BoardEffect;
import org.claimboard.problem.ProblemException;

/** What waits for a moderator, with what it would do to the boards. */
@ApplicationScoped
public class CorrectionQueue {
    private static final int LONGEST = 200;

    private final CorrectionRepository repository;
    private final Corrections corrections;
    private final Drafts drafts;
    private final SecondLook secondLook;

    CorrectionQueue(CorrectionRepository repository, Corrections corrections, Drafts drafts, SecondLook secondLook) {
        this.repository = repository;
        this.corrections = corrections;
        this.drafts = drafts;
        this.secondLook = secondLook;
    }

    /** What waits for a decision: first what changes who is first on a board, then the oldest. */
    @Transactional
    public List<QueueItem> waiting() {
        return repository.undecided(LONGEST).stream()
                .map(this::item)
                .sorted(Comparator.comparing(QueueItem::changesFirst).reversed())
                .toList();
    }

    /**
     * One correction as the queue shows it.
     *
     * @throws ProblemException (not found) where there is no such correction
     */
    @Transactional
    public QueueItem item(long correctionId) {
        return item(repository.known(correctionId));
    }

    private QueueItem item(Correction correction) {
        CorrectionView view = corrections.view(correction);
        List<BoardEffect> onBoards = List.of();
        boolean first = false;
        try {
            Draft draft = drafts.stored(correction, Map.of(), Optional.empty());
            ClaimView after = drafts.proposed(draft);
            onBoards = secondLook.effects(draft.claim(), after);
            first = secondLook.changesFirst(draft.claim(), after, onBoards);
        } catch (ProblemException impossible) {
            // The claim has changed so that the proposal can't be applied as it is; the moderator sees it as stale.
        }
        String quote = correction.evidenceQuote();
        boolean found = quote != null && correction.paper().abstractText().contains(quote);
        return new QueueItem(view, onBoards, first, found);
    }
}
