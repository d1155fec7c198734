package org.claimboard.leaderboard;

import java.util.Optional;

import org.claimboard.normalise.Form;

/**
 * A sibling board of the same task, metric, hardware and view, this one among them.
 *
 * @param datasetId empty for a ratio board, and for claims that state no dataset
 * @param datasetName for readers; empty for a ratio board
 * @param claims how many shown claims it has
 */
public record BoardChoice(Form form, Optional<String> datasetId, String datasetName, long claims, BoardQuery query) {}
