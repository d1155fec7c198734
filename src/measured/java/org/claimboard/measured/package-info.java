/**
 * What the service's answers are compared with, in the same process: one that costs nothing to make, and one that is made by
 * hand. Built by the Maven profile {@code measured} only, and never given to anybody.
 */
package org.claimboard.measured;
