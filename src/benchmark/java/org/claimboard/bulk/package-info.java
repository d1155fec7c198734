/** Lets measurements write as the program does. Compiled by the Maven profile {@code benchmark} only. */
package org.claimboard.bulk;
