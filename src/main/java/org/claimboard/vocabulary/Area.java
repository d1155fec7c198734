package org.claimboard.vocabulary;

/** A field that groups tasks on index pages, e.g. {@code language} "Language". */
public record Area(String id, String name) {}
