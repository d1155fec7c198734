package org.claimboard.download;

/** The cells of a column are cells of a column of another table. */
public record ForeignKey(String column, String table, String otherColumn) {}
