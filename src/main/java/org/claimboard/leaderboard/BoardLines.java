package org.claimboard.leaderboard;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.claimboard.claim.BoardClaim;
import org.claimboard.claim.ClaimRow;
import org.claimboard.claim.ClaimView;
import org.claimboard.vocabulary.Metric;
import org.claimboard.vocabulary.Vocabulary;

/** Reads some lines of a board in full, with what their papers claim beside them: two questions, however many lines. */
record BoardLines(BoardQuery query, Vocabulary vocabulary, FullClaims claims) {

    List<BoardLine> of(List<BoardSpot> spots) {
        List<BoardClaim> wanted = spots.stream().map(BoardSpot::claim).toList();
        List<ClaimRow> rows = claims.inFull(wanted);
        Set<String> papers = new TreeSet<>();
        for (int i = 0; i < rows.size(); i++) {
            if (spots.get(i).inTable()) {
                papers.add(rows.get(i).claim().paper());
            }
        }
        Map<String, List<ClaimView>> beside = beside(papers);
        return IntStream.range(0, rows.size())
                .mapToObj(i -> {
                    ClaimRow row = rows.get(i);
                    BoardSpot spot = spots.get(i);
                    return BoardLine.of(
                            spot,
                            row,
                            spot.inTable() ? beside.getOrDefault(row.claim().paper(), List.of()) : List.of());
                })
                .toList();
    }

    private Map<String, List<ClaimView>> beside(Set<String> papers) {
        return papers.isEmpty()
                ? Map.of()
                : claims.ofPapers(papers).stream()
                        .map(ClaimRow::claim)
                        .filter(claim ->
                                BoardOrigin.of(claim) == query.narrowing().origin())
                        .filter(claim -> isCompanion(query.metric(), claim))
                        .collect(Collectors.groupingBy(ClaimView::paper));
    }

    private boolean isCompanion(Metric metric, ClaimView claim) {
        return vocabulary
                .metric(claim.metric())
                .filter(other -> other.efficiency() != metric.efficiency())
                .isPresent();
    }
}
