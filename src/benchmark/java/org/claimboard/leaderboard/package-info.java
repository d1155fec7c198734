/**
 * Measures how long boards take where there are many claims. Compiled by the Maven profile {@code benchmark} only.
 */
package org.claimboard.leaderboard;
