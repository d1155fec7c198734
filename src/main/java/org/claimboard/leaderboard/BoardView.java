package org.claimboard.leaderboard;

import java.math.BigDecimal;
import java.util.List;

import org.claimboard.claim.ClaimView;
import org.claimboard.vocabulary.HardwareTarget;

/**
 * A board as JSON: ids in place of the vocabulary's entries, and the address of every sibling.
 *
 * @param dataset the board's dataset id; null where none is stated or the board is not bound to one
 * @param hardware the node whose claims it compares; null for all
 * @param biggerIsBetter which way the values are read
 * @param path the board's page
 * @param asOf the ledger's entry that was asked for; null for the board as it is
 */
public record BoardView(
        String title,
        String task,
        String metric,
        String form,
        String dataset,
        String hardware,
        String view,
        boolean biggerIsBetter,
        String path,
        long ledgerNumber,
        Long asOf,
        List<Row> ranked,
        List<Row> bestCase,
        List<Outside> notRanked,
        List<Choice> choices) {

    /**
     * A claim on the board.
     *
     * @param rankFrom null for a best-case row, as is {@code rankTo}
     * @param leastPossible the low end of what the wording leaves possible; null where it is open
     * @param mostPossible the high end; null where it is open
     * @param datasetId what the claim's dataset is found by; null is "not stated"
     * @param hardwareId its node in the hardware tree
     * @param flags ids of its flags, e.g. {@code ambiguous}
     */
    public record Row(
            Integer rankFrom,
            Integer rankTo,
            BigDecimal leastPossible,
            BigDecimal mostPossible,
            ClaimView claim,
            String datasetId,
            String hardwareId,
            List<String> flags,
            List<ClaimView> companions) {
        static Row of(BoardRow row) {
            return new Row(
                    row.rankFrom(),
                    row.rankTo(),
                    row.interval().low().orElse(null),
                    row.interval().high().orElse(null),
                    row.row().claim(),
                    row.row().datasetId(),
                    row.row().hardwareId(),
                    row.row().flags(),
                    row.companions());
        }
    }

    /** A claim of the same task and metric that is not compared, and why. */
    public record Outside(String reason, ClaimView claim) {
        static Outside of(NotRanked outside) {
            return new Outside(outside.reason(), outside.row().claim());
        }
    }

    /** A sibling board; {@code dataset} is null for a ratio, and where none is stated. */
    public record Choice(String form, String dataset, String datasetName, long claims, String path) {
        static Choice of(BoardChoice choice) {
            return new Choice(
                    choice.form().id(),
                    choice.datasetId().orElse(null),
                    choice.datasetName(),
                    choice.claims(),
                    choice.query().path());
        }
    }

    static BoardView of(Board board) {
        BoardQuery query = board.query();
        return new BoardView(
                board.title(),
                query.task().id(),
                query.metric().id(),
                query.form().id(),
                query.datasetId().orElse(null),
                query.hardware().map(HardwareTarget::id).orElse(null),
                query.view().id(),
                query.biggerIsBetter(),
                query.path(),
                board.ledgerNumber(),
                query.asOf().orElse(null),
                board.ranked().stream().map(Row::of).toList(),
                board.bestCase().stream().map(Row::of).toList(),
                board.notRanked().stream().map(Outside::of).toList(),
                board.choices().stream().map(Choice::of).toList());
    }
}
