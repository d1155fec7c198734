/**
 * Measures the extractor: how fast it reads, whether its time grows with the text alone, and whether any input breaks it.
 * Compiled by the Maven profile {@code benchmark} only.
 */
package org.claimboard.extract;
