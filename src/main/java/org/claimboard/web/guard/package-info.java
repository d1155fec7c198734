/** What every answer carries and every request must pass, whatever its address. May use {@code problem} and {@code secret} only. */
package org.claimboard.web.guard;
