/**
 * How well the extractor reads: its claims against those of a person who read the same abstracts. May use {@code corpus},
 * {@code extract} and what is below them; no server, no database.
 */
package org.claimboard.evaluation;
