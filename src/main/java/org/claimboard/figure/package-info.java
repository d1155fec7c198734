/**
 * Numbers as a reader reads them, the same on pages and in charts. Pure Java that knows nobody; what shows numbers to
 * people may use it. What files and programs get is never rounded.
 */
package org.claimboard.figure;
