package org.claimboard.intake;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * An import that runs by itself.
 *
 * @param state what is done with it: {@code looking}, {@code looked}, {@code storing}, {@code stored} or {@code failed}
 * @param rows how many of its rows were gone through
 * @param storable true where it was looked at, and can be stored
 * @param report how it ended; null before, and where it failed
 * @param problem why it failed; null where it did not
 */
public record ImportJob(
        String id, String file, String state, long rows, boolean storable, ImportReport report, String problem) {
    /** What is done with a file. */
    enum State {
        LOOKING,
        LOOKED,
        STORING,
        /** Gone through to be stored; the report says whether it was. */
        STORED,
        FAILED;

        boolean runs() {
            return this == LOOKING || this == STORING;
        }
    }

    @JsonIgnore
    public boolean isRunning() {
        return State.valueOf(state.toUpperCase(Locale.ROOT)).runs();
    }

    @JsonIgnore
    public boolean isLooking() {
        return state.equals("looking");
    }

    @JsonIgnore
    public boolean isLooked() {
        return state.equals("looked");
    }

    static boolean isStorable(ImportReport report, boolean keepGoing) {
        return !report.changesNothing() && (report.refusedTotal() == 0 || keepGoing);
    }
}
