/**
 * Fills a database with as many invented claims as somebody wants to measure with: shaped like the real ones, few boards
 * with many and many with few, ledger included, so that {@code verify} finds it sound. Compiled by the Maven profile
 * {@code benchmark} only.
 */
package org.claimboard.claim;
