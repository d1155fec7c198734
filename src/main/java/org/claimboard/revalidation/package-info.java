/**
 * How whoever has an answer asks whether it is still the same (RFC 9110, 8.8 and 13), and is told so without it. Knows HTTP
 * and nothing of what is answered.
 */
package org.claimboard.revalidation;
