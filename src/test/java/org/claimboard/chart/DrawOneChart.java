package org.claimboard.chart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A program of its own that draws one chart, for machines that lack what the test's machine may have. */
public final class DrawOneChart {
    private DrawOneChart() {}

    public static void main(String[] arguments) throws IOException {
        Files.write(
                Path.of(arguments[0]),
                ChartFileTest.draw(ChartFileTest.named("DistZO2"), ChartTheme.LIGHT, ChartFormat.PNG));
    }
}
