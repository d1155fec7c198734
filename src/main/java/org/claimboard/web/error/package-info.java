/**
 * How a request that can't be answered is answered: one shape for every error, as a page for browsers and as RFC 9457
 * problem JSON for everyone else. May use {@code problem}, and of {@code web.guard} the request's name.
 */
package org.claimboard.web.error;
