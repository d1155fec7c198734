package org.claimboard.claim;

/** A name as papers write it, with the number of shown claims that have it. */
public record NameCount(String name, long claims) {}
