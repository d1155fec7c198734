/**
 * From a number as a paper writes it to the canonical value that boards compare, in {@code BigDecimal}.
 *
 * <p>Owns forms, qualifiers, the rules of normalisation with their derivations, and the intervals that wording leaves
 * open. Pure Java on top of {@code vocabulary}; no framework.
 */
package org.claimboard.normalise;
