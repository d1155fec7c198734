/**
 * Reads an abstract: text → sentences → quantities → claims with their context, and a reason for every number that is
 * no claim.
 *
 * <p>The road of a number: {@code Tokenizer} finds it, {@code Exclusions}, {@code ComparedNumbers} and {@code OwnWork} turn
 * away what is no result of the paper, {@code Binder} finds what it measures (with {@code MetricCues},
 * {@code Following}, {@code ChangeWords} and {@code ForeignMeasure}, {@code NumberLists} and {@code ListBindings}, {@code MetricGuesses},
 * {@code ShareGuesses} and {@code MetricRefinement}), {@code Interpreter} and {@code Interpretation} choose the rule of {@code normalise},
 * {@code Settings} parts results from settings, {@code GainCheck} compares stated gains with stated values,
 * {@code ContextReader} (for names {@code CoinedNames} and {@code Descriptions}, for baselines {@code WholeFinder} too) finds
 * system, baseline, task, dataset, model and device, {@code Doubts} finds what the evidence lacks, which {@code Confidence}
 * makes a number of, and {@code ClaimWriter} tells it all with its evidence. {@code Extractor} leads the way,
 * and {@code NamedText} looks for names no earlier than somebody asks.
 *
 * <p>Words that belong to a metric, task, dataset or device stand in the vocabulary; only words of the language itself
 * ("than", "reduces", "respectively") stand here.
 *
 * <p>Pure Java on top of {@code normalise} and {@code vocabulary}; deterministic, linear in the text (sentences and
 * look-around are bounded), no framework, no network.
 */
package org.claimboard.extract;
