package org.claimboard.fault;

/** A row of the table that is printed. */
record Outcome(String fault, String store, boolean held, String what) {
    @Override
    public String toString() {
        return "| " + fault + " | " + store + " | " + (held ? "held" : "**broken**") + " | " + what + " |";
    }
}
