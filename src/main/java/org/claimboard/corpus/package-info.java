/**
 * The corpus that ships with the program: 119 real papers, what the extractor reads in them, and what a person read.
 * May use {@code claim}, {@code paper}, {@code extract} and what is below them.
 */
package org.claimboard.corpus;
