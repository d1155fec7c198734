/**
 * What the board can speak about: metrics, tasks, hardware targets and datasets, read from YAML.
 *
 * <p>Owns the records of the vocabulary and the reader that validates them. Pure Java: it may use nothing of the
 * other packages but {@code problem}, and no framework. A new metric, GPU or task is a change of
 * {@code data/vocabulary/*.yaml} and of nothing else.
 */
package org.claimboard.vocabulary;
