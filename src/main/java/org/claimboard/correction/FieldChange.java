package org.claimboard.correction;

/** One field as it is and as it should be; null is "not stated". */
public record FieldChange(String field, String before, String after) {}
