/** How the program starts: the command line, the checks before serving, and the wiring of the pure core. */
package org.claimboard.command;
