/**
 * How a request that can't be answered is answered: one shape for every error, as a page for browsers and as RFC 9457
 * problem JSON for everyone else. May use {@code problem} only.
 */
package org.claimboard.web.error;
