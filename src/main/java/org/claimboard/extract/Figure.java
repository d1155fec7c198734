package org.claimboard.extract;

import java.util.Optional;

import org.claimboard.normalise.Quantity;

/**
 * A number whose metric is looked for, with what the words around it say whatever they measure.
 *
 * @param index its token in the sentence
 * @param following the words behind it that belong to it
 * @param change index of the word that says which way the value went: of "reduces" for "reduces latency by 45%"
 * @param ofElse true where that word changes something that no cue points to: "improving the acceptance rate by 70%"
 */
record Figure(int index, Quantity quantity, Following following, Optional<Integer> change, boolean ofElse) {}
