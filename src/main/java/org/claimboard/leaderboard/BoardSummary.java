package org.claimboard.leaderboard;

/**
 * A board in a list of boards.
 *
 * @param area id of the task's area
 * @param datasetId null for a ratio board, and for claims that state no dataset
 * @param datasetName for readers; null for a ratio board
 * @param claims how many shown claims it has
 * @param newest the latest publication date among them
 * @param origin whether they were read in abstracts or imported
 * @param path the board's page
 */
public record BoardSummary(
        String task,
        String taskName,
        String area,
        String metric,
        String metricName,
        String form,
        String datasetId,
        String datasetName,
        long claims,
        String newest,
        String origin,
        String path) {

    public boolean isImported() {
        return origin.equals(BoardOrigin.IMPORTED.id());
    }
}
