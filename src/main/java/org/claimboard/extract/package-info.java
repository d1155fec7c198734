/**
 * Reads an abstract: text → sentences → quantities → claims with their context, and a reason for every number that is
 * no claim.
 *
 * <p>Pure Java on top of {@code normalise} and {@code vocabulary}; deterministic, linear in the text, no framework, no
 * network.
 */
package org.claimboard.extract;
