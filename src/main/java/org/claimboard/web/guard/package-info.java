/** What every answer carries and every request must pass, whatever its address. May use {@code problem}, {@code secret} and {@code moderator} only. */
package org.claimboard.web.guard;
