/**
 * What the service's answers cost on a small and on a large table, beside what they cost at least. Compiled by the Maven
 * profile {@code benchmark} only.
 */
package org.claimboard.scale;
