/** How a long list is asked for and answered: page, size and order. May use {@code problem} only. */
package org.claimboard.listing;
