package org.claimboard.chart;

import java.util.Locale;

/** The files a chart comes as. */
public enum ChartFormat {
    SVG("image/svg+xml"),
    PNG("image/png");

    private final String mediaType;

    ChartFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** ".svg" or ".png". */
    public String extension() {
        return "." + name().toLowerCase(Locale.ROOT);
    }
}
