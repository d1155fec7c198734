/** The packaged program and its databases, as measurements start and stop them. Compiled by the Maven profile {@code benchmark} only. */
package org.claimboard.running;
