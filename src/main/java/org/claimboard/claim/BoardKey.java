package org.claimboard.claim;

/** What all boards of one task and metric have in common. */
public record BoardKey(String task, String metric) {}
