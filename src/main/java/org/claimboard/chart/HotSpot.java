package org.claimboard.chart;

/**
 * A place of a chart that says more and leads somewhere, in pixels from its upper left corner.
 *
 * @param title what it says, e.g. "LightSeq up to 4.7× over ZeRO-3"
 * @param href where it leads, below this host
 */
public record HotSpot(int x, int y, int width, int height, String title, String href) {

    /** As an image map wants it: left, top, right, bottom. */
    public String coords() {
        return x + "," + y + "," + (x + width) + "," + (y + height);
    }
}
