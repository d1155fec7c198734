package org.claimboard.extract;

import org.claimboard.claim.LargeStore;
import org.claimboard.fault.FaultRuns;
import org.claimboard.scale.Scale;
import org.claimboard.scale.StartTimes;

/** {@code speed}, {@code growth}, {@code fuzz}, {@code store}, {@code scale}, {@code start} or {@code faults}; README says how to call it. Status 1 where an input breaks the extractor, 2 on misuse. */
final class Measure {
    private Measure() {}

    public static void main(String[] arguments) throws Exception {
        String papers = System.getProperty("papers", "");
        String what = arguments.length == 1 ? arguments[0] : "";
        switch (what) {
            case "speed" -> SpeedTable.print(papers);
            case "growth" -> GrowthTable.print(PaperText.of(papers));
            case "fuzz" -> System.exit(FuzzRun.run(PaperText.of(papers), Long.getLong("inputs", 1_000_000)));
            case "store" ->
                LargeStore.fill(
                        System.getProperty("into"), System.getProperty("user", "claimboard"), Long.getLong("claims"));
            case "scale" -> Scale.print(System.getProperty("sizes"));
            case "start" -> StartTimes.print(System.getProperty("javas", ""));
            case "faults" -> System.exit(FaultRuns.run(System.getProperty("fault", "")));
            default -> {
                System.err.println("Measure what: speed, growth, fuzz, store, scale, start or faults?");
                System.exit(2);
            }
        }
    }
}
