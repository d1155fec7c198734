/**
 * The JSON doors of the pure core, which knows no web: the vocabulary, and reading a text that somebody sends. May use
 * {@code extract}, {@code normalise}, {@code vocabulary} and {@code problem}.
 */
package org.claimboard.api;
