package org.claimboard.leaderboard;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.claimboard.claim.BoardClaim;
import org.claimboard.vocabulary.Vocabulary;

/** Makes a board out of the claims of its task and metric. Knows no database: the claims are handed in. */
final class BoardAssembly {
    /** Of claims that say the same, the older one stands first. */
    static final Comparator<BoardClaim> OLDEST_FIRST =
            Comparator.comparing(BoardClaim::published).thenComparingLong(BoardClaim::id);

    private final Vocabulary vocabulary;

    BoardAssembly(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * @param claims every claim of the task and metric, retracted ones too, in any order
     * @param full asked for the lines that somebody looks at, and not before
     */
    Board assemble(BoardQuery query, List<BoardClaim> claims, FullClaims full, long ledgerNumber) {
        List<BoardClaim> own = own(query, claims);
        Admission admission = new Admission(query, vocabulary, own);
        BoardSections sections = BoardSections.of(query, admission, own);
        long elsewhere = claims.stream()
                .filter(claim -> !isFrom(query, claim) && !claim.isRetracted())
                .count();
        return new Board(
                query,
                title(query, own),
                sections.ranked(),
                sections.bestCase(),
                sections.outside(),
                sections.listed(),
                new BoardChoices(query, vocabulary, admission).of(own),
                new FacetCounts(query, vocabulary, admission, own).count(),
                elsewhere,
                new BoardLines(query, vocabulary, full),
                ledgerNumber);
    }

    /** The same without what leads from the board to others: all that tells where a claim stands on it. */
    Board places(BoardQuery query, List<BoardClaim> claims, FullClaims full) {
        List<BoardClaim> own = own(query, claims);
        BoardSections sections = BoardSections.of(query, new Admission(query, vocabulary, own), own);
        return new Board(
                query,
                title(query, own),
                sections.ranked(),
                sections.bestCase(),
                sections.outside(),
                sections.listed(),
                List.of(),
                Facets.NONE,
                0,
                new BoardLines(query, vocabulary, full),
                0);
    }

    private static List<BoardClaim> own(BoardQuery query, List<BoardClaim> claims) {
        return claims.stream().filter(claim -> isFrom(query, claim)).toList();
    }

    private static boolean isFrom(BoardQuery query, BoardClaim claim) {
        return BoardOrigin.of(claim) == query.narrowing().origin();
    }

    private String title(BoardQuery query, List<BoardClaim> claims) {
        return BoardWords.title(query, datasetName(query, claims), modelName(query, claims));
    }

    private Optional<String> datasetName(BoardQuery query, List<BoardClaim> claims) {
        return query.requiredDataset().map(id -> {
            String written = claims.stream()
                    .filter(claim -> id.equals(claim.datasetId()))
                    .min(OLDEST_FIRST)
                    .map(BoardClaim::dataset)
                    .orElse(null);
            return BoardWords.dataset(vocabulary, id, written);
        });
    }

    private static Optional<String> modelName(BoardQuery query, List<BoardClaim> claims) {
        return query.narrowing().model().map(id -> id.equals(BoardQuery.NOT_STATED) ? "not stated" : model(id, claims));
    }

    private static String model(String id, List<BoardClaim> claims) {
        String key = Vocabulary.key(id);
        return claims.stream()
                .filter(claim -> claim.modelKey().equals(key))
                .min(OLDEST_FIRST)
                .map(BoardClaim::model)
                .orElse(id);
    }
}
