/**
 * Breaks what a running Claimboard stands on, and counts what became of what it had acknowledged. Needs the packaged program;
 * brings its own PostgreSQL. Compiled by the Maven profile {@code benchmark} only.
 */
package org.claimboard.fault;
