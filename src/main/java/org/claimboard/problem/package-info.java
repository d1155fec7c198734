/**
 * Problem details (RFC 9457) that every package may throw; what they look like on the wire is decided in {@code web}.
 */
package org.claimboard.problem;
