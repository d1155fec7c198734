/** Papers: title, abstract as it stands, where it can be read. May use {@code listing}, {@code bulk}, {@code vocabulary} and {@code problem}. */
package org.claimboard.paper;
