package org.claimboard.leaderboard;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.claimboard.claim.BoardClaim;
import org.claimboard.claim.ClaimRow;
import org.claimboard.normalise.Form;
import org.claimboard.vocabulary.Vocabulary;
import org.claimboard.vocabulary.VocabularyReader;

/** Boards for the tests of whatever shows boards, made of given claims with the shipped vocabulary. */
public final class Boards {
    private static final Vocabulary VOCABULARY = VocabularyReader.shipped();

    private Boards() {}

    /** The board of LLM inference latency as improvement factors. */
    public static Board ofRatios(View view, List<ClaimRow> claims) {
        return of("llm-inference", "inference-latency", Form.RATIO, null, view, claims);
    }

    /** @param dataset id of the board's dataset; null for a ratio, or for "not stated" */
    public static Board of(String task, String metric, Form form, String dataset, View view, List<ClaimRow> claims) {
        BoardQuery query = new BoardQuery(
                VOCABULARY.task(task).orElseThrow(),
                VOCABULARY.metric(metric).orElseThrow(),
                form,
                Optional.ofNullable(dataset),
                Optional.empty(),
                view);
        return of(query, claims, List.of());
    }

    /**
     * The same, with companions.
     *
     * @param ofPapers every claim that the papers of the board's claims have
     */
    public static Board of(
            String task, String metric, Form form, View view, List<ClaimRow> claims, List<ClaimRow> ofPapers) {
        BoardQuery query = new BoardQuery(
                VOCABULARY.task(task).orElseThrow(),
                VOCABULARY.metric(metric).orElseThrow(),
                form,
                Optional.empty(),
                Optional.empty(),
                view);
        return of(query, claims, ofPapers);
    }

    static Board of(BoardQuery query, List<ClaimRow> claims, List<ClaimRow> ofPapers) {
        return new BoardAssembly(VOCABULARY)
                .assemble(query, claims.stream().map(BoardClaim::of).toList(), new Given(claims, ofPapers), 1);
    }

    /** Claims that are there in full. */
    record Given(List<ClaimRow> claims, List<ClaimRow> ofPapers) implements FullClaims {
        @Override
        public List<ClaimRow> inFull(List<BoardClaim> wanted) {
            Map<Long, ClaimRow> byId =
                    claims.stream().collect(Collectors.toMap(row -> row.claim().id(), Function.identity()));
            return wanted.stream().map(claim -> byId.get(claim.id())).toList();
        }

        @Override
        public List<ClaimRow> ofPapers(Collection<String> slugs) {
            return ofPapers.stream()
                    .filter(row -> slugs.contains(row.claim().paper()))
                    .toList();
        }
    }
}
