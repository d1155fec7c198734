package org.claimboard.claim;

import org.claimboard.normalise.Form;

/**
 * How many shown claims share their coordinates.
 *
 * @param task null is "not stated", as for {@code datasetId}
 * @param dataset a spelling of the dataset that one of the claims has; null where {@code datasetId} is
 * @param newest the latest publication date among them
 * @param imported true where they are rows of foreign collections
 */
public record BoardCount(
        String task,
        String metric,
        Form form,
        String datasetId,
        String dataset,
        String hardwareId,
        long claims,
        String newest,
        boolean imported) {

    /** Of claims that were read in abstracts. */
    public BoardCount(
            String task,
            String metric,
            Form form,
            String datasetId,
            String dataset,
            String hardwareId,
            long claims,
            String newest) {
        this(task, metric, form, datasetId, dataset, hardwareId, claims, newest, false);
    }

    /** One claim of a task and metric, counted by itself. */
    public static BoardCount of(BoardKey board, BoardClaim claim) {
        return new BoardCount(
                board.task(),
                board.metric(),
                claim.form(),
                claim.datasetId(),
                claim.dataset(),
                claim.hardwareId(),
                1,
                claim.published(),
                claim.imported());
    }

    /** The coordinates alone: what two counts must share to be one. */
    public BoardCount coordinates() {
        return new BoardCount(task, metric, form, datasetId, null, hardwareId, 0, "", imported);
    }

    /** Of the same coordinates, with other numbers. */
    public BoardCount with(long otherClaims, String otherNewest, String otherDataset) {
        return new BoardCount(
                task, metric, form, datasetId, otherDataset, hardwareId, otherClaims, otherNewest, imported);
    }
}
