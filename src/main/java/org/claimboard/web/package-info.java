/**
 * The HTML pages: each {@code XxxPages} reads records from the features below it and hands them to its templates, never
 * an entity. May use every feature; nothing uses it.
 *
 * <p>Pages are complete without JavaScript and load nothing from another host; the security headers hold them to it.
 */
package org.claimboard.web;
