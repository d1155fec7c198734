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

    /** One claim, counted by itself. */
    public static BoardCount of(ClaimRow row) {
        ClaimView claim = row.claim();
        return new BoardCount(
                claim.task(),
                claim.metric(),
                Form.of(claim.form()).orElseThrow(),
                row.datasetId(),
                claim.dataset(),
                row.hardwareId(),
                1,
                claim.published(),
                claim.isImported());
    }
}
