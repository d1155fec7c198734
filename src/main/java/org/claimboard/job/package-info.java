/** Jobs that run by the clock, on one instance at a time. Knows no feature; any feature may use it. */
package org.claimboard.job;
