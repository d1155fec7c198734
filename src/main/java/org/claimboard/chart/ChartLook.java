package org.claimboard.chart;

import java.util.Optional;

/**
 * How a chart is to look.
 *
 * @param heading stands over the chart in place of what is compared, which then stands below it
 */
record ChartLook(ChartTheme theme, ChartSize size, Optional<String> heading) {
    static ChartLook of(ChartTheme theme) {
        return new ChartLook(theme, ChartSize.MEDIUM, Optional.empty());
    }
}
