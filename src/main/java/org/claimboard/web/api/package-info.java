/**
 * How the API speaks HTTP, whatever it is asked for: parameters it does not know are refused, lists say where their other
 * pages are, what has not changed is not sent again, and pages of other sites may read it. The resources know nothing of it.
 */
package org.claimboard.web.api;
