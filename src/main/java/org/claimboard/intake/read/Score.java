package org.claimboard.intake.read;

import java.util.List;

/**
 * A number as a foreign table has it, before anything is read of it.
 *
 * @param key what tells it from all other numbers of its source
 * @param metric its column's name
 * @param value as written, with its unit where the table gives one beside it
 * @param shares true where the format writes percentages as shares of one
 */
record Score(
        String place, List<String> key, PaperHint paper, About about, String metric, String value, boolean shares) {

    /** What it was measured for and on; what is not stated is null. */
    record About(String system, String task, String dataset, String model, String hardware, Integer hardwareCount) {
        static About system(String system, String task, String dataset) {
            return new About(system, task, dataset, null, null, null);
        }
    }
}
