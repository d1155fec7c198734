package org.claimboard.download;

/** What the cells of a column are; each knows its names in the two languages that describe tables. */
public enum ColumnType {
    TEXT("string", "string"),
    INTEGER("integer", "integer"),
    NUMBER("number", "decimal"),
    BOOLEAN("boolean", "boolean"),
    /** A moment in UTC as ISO 8601. */
    TIME("datetime", "dateTime"),
    /** A JSON object, written as text in a CSV. */
    OBJECT("object", "json"),
    /** A JSON array, written as text in a CSV. */
    LIST("array", "json");

    private final String frictionless;
    private final String csvw;

    ColumnType(String frictionless, String csvw) {
        this.frictionless = frictionless;
        this.csvw = csvw;
    }

    /** In a Frictionless table schema. */
    public String frictionless() {
        return frictionless;
    }

    /** As a base of a datatype of CSV on the Web. */
    public String csvw() {
        return csvw;
    }

    boolean isJson() {
        return this == OBJECT || this == LIST;
    }
}
