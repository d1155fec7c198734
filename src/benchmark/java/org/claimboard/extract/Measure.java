package org.claimboard.extract;

/** {@code speed}, {@code growth} or {@code fuzz}; README says how to call it. Status 1 where an input breaks the extractor, 2 on misuse. */
final class Measure {
    private Measure() {}

    public static void main(String[] arguments) throws Exception {
        String papers = System.getProperty("papers", "");
        String what = arguments.length == 1 ? arguments[0] : "";
        switch (what) {
            case "speed" -> SpeedTable.print(papers);
            case "growth" -> GrowthTable.print(PaperText.of(papers));
            case "fuzz" -> System.exit(FuzzRun.run(PaperText.of(papers), Long.getLong("inputs", 1_000_000)));
            default -> {
                System.err.println("Measure what: speed, growth or fuzz?");
                System.exit(2);
            }
        }
    }
}
