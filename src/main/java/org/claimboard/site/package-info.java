/**
 * The public pages as files that any web server can hand out. It knows the program only by its addresses: it asks them over
 * HTTP like a reader, keeps what it gets, and points the links at files. So a copy shows what the program shows, and nothing
 * is drawn or written a second way.
 */
package org.claimboard.site;
