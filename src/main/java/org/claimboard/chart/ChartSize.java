package org.claimboard.chart;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How wide a chart is. Text has the same size in each, so a small one names less, not smaller. */
public enum ChartSize {
    SMALL(600),
    MEDIUM(960),
    LARGE(1280);

    private final int width;

    ChartSize(int width) {
        this.width = width;
    }

    /** The word used in addresses. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** In pixels of CSS; a PNG has two of its own for each. */
    public int width() {
        return width;
    }

    /** How high the area of points is, in pixels. */
    int plotHeight() {
        return width * 7 / 16;
    }

    public static Optional<ChartSize> of(String id) {
        return Arrays.stream(values()).filter(size -> size.id().equals(id)).findFirst();
    }

    static List<String> ids() {
        return Arrays.stream(values()).map(ChartSize::id).toList();
    }
}
