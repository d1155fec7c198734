package org.claimboard.chart;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;

import org.jfree.chart.ChartRenderingInfo;
import org.jfree.svg.MeetOrSlice;
import org.jfree.svg.PreserveAspectRatio;
import org.jfree.svg.SVGGraphics2D;
import org.jfree.svg.SVGHints;
import org.jfree.svg.ViewBox;

/** Draws a chart as a file. The same content, look and stamp give the same bytes: no present date, no random id. */
final class ChartFile {
    /** Pixels of a PNG for each of the chart's, so that it is sharp on dense screens and in print. */
    private static final int DENSITY = 2;

    /** Half of the 1200 × 630 pixels that sites which show links ask for. */
    private static final int CARD_WIDTH = 600;

    private static final int CARD_HEIGHT = 315;

    private static final String SOFTWARE = "Claimboard";

    private final ChartContent content;
    private final ChartLook look;
    private final ChartStamp stamp;
    private final boolean linked;

    /** @param linked whether an SVG's marks lead to this host's pages; a file that is passed on leads nowhere */
    ChartFile(ChartContent content, ChartLook look, ChartStamp stamp, boolean linked) {
        this.content = content;
        this.look = look;
        this.stamp = stamp;
        this.linked = linked;
    }

    /** A chart's bytes, and where on it something can be pointed at. */
    record Drawing(byte[] bytes, int width, int height, List<HotSpot> spots) {}

    Drawing draw(ChartFormat format) {
        Sketch sketch = content.sketch(look);
        return format == ChartFormat.SVG ? svg(sketch) : png(sketch);
    }

    private Drawing svg(Sketch sketch) {
        SVGGraphics2D g2 = new SVGGraphics2D(sketch.width(), sketch.height());
        g2.setDefsKeyPrefix("chart-");
        g2.setFontFunction(family -> ChartFonts.CSS_FAMILIES);
        g2.setGeomDoubleConverter(ChartFile::shortNumber);
        g2.setTransformDoubleConverter(ChartFile::shortNumber);
        g2.setRenderingHint(SVGHints.KEY_TEXT_RENDERING, SVGHints.VALUE_TEXT_RENDERING_PRECISION);
        List<HotSpot> spots = draw(sketch, g2);
        ViewBox whole = new ViewBox(0, 0, sketch.width(), sketch.height());
        String svg = g2.getSVGElement("chart", true, whole, PreserveAspectRatio.XMID_YMID, MeetOrSlice.MEET);
        int start = svg.indexOf('>') + 1;
        int end = svg.lastIndexOf("</svg>");
        String described = svg.substring(0, start)
                + SvgText.head(title(), content.alt(), facts())
                + SvgText.withWidths(svg.substring(start, end))
                + SvgText.spots(spots, linked)
                + svg.substring(end);
        byte[] bytes = Markup.wellFormed(described).getBytes(StandardCharsets.UTF_8);
        return new Drawing(bytes, sketch.width(), sketch.height(), spots);
    }

    /** The chart in the size of a link's picture, whatever its own. */
    Drawing card() {
        return png(new Sketch(content.sketch(look).chart(), CARD_WIDTH, CARD_HEIGHT));
    }

    static Drawing generalCard() {
        BufferedImage image =
                new BufferedImage(CARD_WIDTH * DENSITY, CARD_HEIGHT * DENSITY, BufferedImage.TYPE_INT_RGB);
        Graphics2D g2 = image.createGraphics();
        g2.scale(DENSITY, DENSITY);
        g2.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        CardPicture.draw(g2, CARD_WIDTH, CARD_HEIGHT);
        g2.dispose();
        return new Drawing(bytes(image), CARD_WIDTH, CARD_HEIGHT, List.of());
    }

    private Drawing png(Sketch sketch) {
        BufferedImage image =
                new BufferedImage(sketch.width() * DENSITY, sketch.height() * DENSITY, BufferedImage.TYPE_INT_RGB);
        Graphics2D g2 = image.createGraphics();
        g2.scale(DENSITY, DENSITY);
        g2.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        List<HotSpot> spots = draw(sketch, g2);
        g2.dispose();
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("Title", title());
        texts.put("Description", content.alt());
        texts.putAll(facts());
        return new Drawing(PngText.into(bytes(image), texts), sketch.width(), sketch.height(), spots);
    }

    private static byte[] bytes(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory never fails", e);
        }
        return bytes.toByteArray();
    }

    private String title() {
        return look.heading().orElse(content.title());
    }

    /** What both formats tell about themselves, under the keywords that the PNG specification registers. */
    private Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Source", stamp.address());
        facts.put("Creation Time", stamp.date().toString());
        facts.put("Comment", "Made from ledger entry " + stamp.ledgerNumber());
        facts.put("Software", SOFTWARE);
        return facts;
    }

    private static List<HotSpot> draw(Sketch sketch, Graphics2D g2) {
        ChartRenderingInfo info = new ChartRenderingInfo();
        sketch.chart().setTextAntiAlias(true);
        sketch.chart().draw(g2, new Rectangle2D.Double(0, 0, sketch.width(), sketch.height()), info);
        return Marks.spots(info.getEntityCollection());
    }

    private static String shortNumber(double number) {
        String text = String.format(Locale.ROOT, "%.2f", number);
        return text.endsWith(".00") ? text.substring(0, text.length() - 3) : text;
    }
}
