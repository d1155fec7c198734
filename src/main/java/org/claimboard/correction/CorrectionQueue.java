package org.claimboard.correction;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.claimboard.claim.ClaimQueries;
import org.claimboard.claim.ClaimRow;
import org.claimboard.claim.ClaimView;
import org.claimboard.leaderboard.BoardEffect;
import org.claimboard.leaderboard.BoardEffects;
import org.claimboard.leaderboard.ClaimChange;
import org.claimboard.problem.ProblemException;

/** What waits for a moderator, with what it would do to the boards. */
@ApplicationScoped
public class CorrectionQueue {
    private static final int LONGEST = 200;

    private final CorrectionRepository repository;
    private final Corrections corrections;
    private final ClaimQueries claims;
    private final Drafts drafts;
    private final BoardEffects effects;
    private final SecondLook secondLook;

    CorrectionQueue(
            CorrectionRepository repository,
            Corrections corrections,
            ClaimQueries claims,
            Drafts drafts,
            BoardEffects effects,
            SecondLook secondLook) {
        this.repository = repository;
        this.corrections = corrections;
        this.claims = claims;
        this.drafts = drafts;
        this.effects = effects;
        this.secondLook = secondLook;
    }

    /** What waits for a decision: first what changes who is first on a board, then the oldest. */
    @Transactional
    public List<QueueItem> waiting() {
        return items(repository.undecided(LONGEST)).stream()
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
        return items(List.of(repository.known(correctionId))).get(0);
    }

    /** Asks the database as often for many as for one. */
    private List<QueueItem> items(List<Correction> found) {
        Map<Long, CorrectionView> views =
                corrections.views(found).stream().collect(Collectors.toMap(CorrectionView::id, Function.identity()));
        Map<Long, ClaimView> present = claims
                .rows(found.stream()
                        .map(Correction::claimId)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()))
                .stream()
                .map(ClaimRow::claim)
                .collect(Collectors.toMap(ClaimView::id, Function.identity()));
        Map<Long, ClaimChange> changes = new HashMap<>();
        for (Correction correction : found) {
            change(correction, Optional.ofNullable(present.get(correction.claimId())))
                    .ifPresent(change -> changes.put(correction.id(), change));
        }
        Map<ClaimChange, List<BoardEffect>> onBoards = effects.of(changes.values());
        return found.stream()
                .map(correction -> {
                    Optional<ClaimChange> change = Optional.ofNullable(changes.get(correction.id()));
                    return item(correction, views.get(correction.id()), change, onBoards);
                })
                .toList();
    }

    private QueueItem item(
            Correction correction,
            CorrectionView view,
            Optional<ClaimChange> change,
            Map<ClaimChange, List<BoardEffect>> effectsOf) {
        List<BoardEffect> onBoards = change.map(effectsOf::get).orElse(List.of());
        boolean first =
                change.filter(one -> secondLook.changesFirst(one, onBoards)).isPresent();
        String quote = correction.evidenceQuote();
        boolean found = quote != null && correction.paper().abstractText().contains(quote);
        return new QueueItem(view, onBoards, first, found);
    }

    private Optional<ClaimChange> change(Correction correction, Optional<ClaimView> present) {
        try {
            return Optional.of(drafts.change(drafts.stored(correction, present, Map.of(), Optional.empty())));
        } catch (ProblemException impossible) {
            // The claim has changed so that the proposal can't be applied as it is; the moderator sees it as stale.
            return Optional.empty();
        }
    }
}
