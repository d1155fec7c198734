package org.claimboard.chart;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;

import org.claimboard.leaderboard.Board;
import org.claimboard.leaderboard.Boards;
import org.claimboard.leaderboard.View;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimboard.leaderboard.ClaimBuilder.aClaim;

class ChartFileTest {
    private static final ChartStamp STAMP = new ChartStamp(
            "/charts/llm-inference/inference-latency?form=ratio", 12, Instant.parse("2026-03-04T05:06:07Z"));

    @ParameterizedTest
    @EnumSource(ChartFormat.class)
    void givesTheSameBytesForTheSameBoard(ChartFormat kind) {
        byte[] first = draw(named("DistZO2"), ChartTheme.LIGHT, kind);
        assertThat(draw(named("DistZO2"), ChartTheme.LIGHT, kind)).isEqualTo(first);
        assertThat(draw(named("LightSeq"), ChartTheme.LIGHT, kind)).isNotEqualTo(first);
        assertThat(draw(named("DistZO2"), ChartTheme.DARK, kind)).isNotEqualTo(first);
    }

    @Test
    void drawsTextIntoThePng() throws IOException {
        BufferedImage chart = png(named("DistZO2"));
        // The first row's name stands left of the bars; a chart that can't draw text leaves only the sheet there.
        int name = inkIn(chart, 40, 140, 240, 190);
        assertThat(name).isGreaterThan(500);
        assertThat(inkIn(png(named("I")), 40, 140, 240, 190)).isLessThan(name);
        assertThat(inkIn(chart, 40, 30, 900, 80)).as("the title").isGreaterThan(3000);
    }

    @Test
    void drawsWhereJavaFindsNoFontAndNoScreen(@TempDir Path directory) throws Exception {
        Path noFonts = Files.writeString(
                directory.resolve("fonts.conf"),
                "<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig></fontconfig>");
        Path out = directory.resolve("chart.png");
        ProcessBuilder java = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.home=" + directory,
                "-cp",
                System.getProperty("java.class.path"),
                DrawOneChart.class.getName(),
                out.toString());
        java.environment().put("FONTCONFIG_FILE", noFonts.toString());
        java.environment().put("DISPLAY", ":99");
        Path log = directory.resolve("log");
        Process process =
                java.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(log)).isZero();
        assertThat(Files.readAllBytes(out)).isEqualTo(draw(named("DistZO2"), ChartTheme.LIGHT, ChartFormat.PNG));
    }

    @Test
    void makesAnSvgThatScalesAndSaysWhatItIs() throws Exception {
        Element svg = svg(named("DistZO2"));
        assertThat(svg.getAttribute("viewBox")).matches("0(\\.0)? 0(\\.0)? 960(\\.0)? 202(\\.0)?");
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("LLM inference: inference latency, improvement factor");
        assertThat(svg.getElementsByTagName("desc").item(0).getTextContent()).contains("DistZO2 2×");
        assertThat(svg.getTextContent()).contains("DistZO2");
    }

    @Test
    void survivesWhateverAPaperCallsItself() throws Exception {
        Element svg = svg(named("<script>alert('1')</script> & \"Q\u0001\uD800\" 量化"));
        assertThat(svg.getElementsByTagName("script").getLength()).isZero();
        assertThat(svg.getTextContent()).contains("<script>alert('1')</script> & \"Q");
    }

    @Test
    void keepsEachTextInItsPlaceWhereABrowserHasAnotherFont() {
        String svg = new String(draw(named("A & B"), ChartTheme.LIGHT, ChartFormat.SVG), StandardCharsets.UTF_8);
        List<String> texts = Pattern.compile("<text [^>]*>[^<]*")
                .matcher(svg)
                .results()
                .map(MatchResult::group)
                .toList();
        assertThat(texts).hasSizeGreaterThan(5).allMatch(text -> text.contains("lengthAdjust='spacingAndGlyphs'"));
        assertThat(texts)
                .filteredOn(text -> text.endsWith(">A &amp; B"))
                .singleElement()
                .asString()
                .contains("font-weight: bold")
                .containsPattern("textLength='[0-9]+[.][0-9]'");
    }

    @Test
    void asksBrowsersForBoldByWeight() {
        assertThat(new String(draw(named("DistZO2"), ChartTheme.LIGHT, ChartFormat.SVG), StandardCharsets.UTF_8))
                .contains("font-weight: bold")
                .contains("font-family: Roboto, system-ui");
    }

    @Test
    void tellsInBothFormatsWhatItIsAndWhereItComesFrom() throws IOException {
        assertThat(PngTextTest.texts(draw(named("DistZO2"), ChartTheme.LIGHT, ChartFormat.PNG)))
                .containsEntry("Title", "LLM inference: inference latency, improvement factor")
                .containsEntry("Source", STAMP.address())
                .containsEntry("Creation Time", "2026-03-04T05:06:07Z")
                .containsEntry("Comment", "Made from ledger entry 12")
                .hasEntrySatisfying("Description", words -> assertThat(words).contains("DistZO2 2×"));
        assertThat(new String(draw(named("DistZO2"), ChartTheme.LIGHT, ChartFormat.SVG), StandardCharsets.UTF_8))
                .contains("<dc:title>LLM inference: inference latency, improvement factor</dc:title>")
                .contains("<dc:source>" + STAMP.address() + "</dc:source>")
                .contains("<dc:date>2026-03-04T05:06:07Z</dc:date>", "ledger entry 12");
    }

    @Test
    void leadsFromEachBarToItsClaim() throws Exception {
        Element svg = svg(named("DistZO2 <3"));
        Element link = (Element) svg.getElementsByTagName("a").item(0);
        assertThat(link.getAttribute("href")).isEqualTo("/claims/1");
        assertThat(link.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("DistZO2 <3 2× over the baseline");
        ChartFile.Drawing passedOn = new ChartFile(
                        new BarContent(named("DistZO2"), ChartQuery.OfBoard.FEW_ROWS),
                        ChartLook.of(ChartTheme.LIGHT),
                        STAMP,
                        false)
                .draw(ChartFormat.SVG);
        assertThat(passedOn.spots()).singleElement().satisfies(spot -> {
            assertThat(spot.x() + spot.width()).isLessThanOrEqualTo(passedOn.width());
            assertThat(spot.height()).isGreaterThanOrEqualTo(24);
        });
        assertThat(new String(passedOn.bytes(), StandardCharsets.UTF_8)).doesNotContain("<a ");
    }

    @Test
    void standsUnderAHeadingOfItsOwnWhichSaysWhatIsComparedBelow() throws Exception {
        ChartLook look = new ChartLook(ChartTheme.LIGHT, ChartSize.SMALL, Optional.of("How much faster it gets"));
        String svg = new String(
                new ChartFile(new BarContent(named("DistZO2"), ChartQuery.OfBoard.FEW_ROWS), look, STAMP, true)
                        .draw(ChartFormat.SVG)
                        .bytes(),
                StandardCharsets.UTF_8);
        assertThat(svg).contains("<title>How much faster it gets</title>", ">How much faster it gets</text>");
        assertThat(svg).contains(">LLM inference: inference latency, improvement factor. 1 claim,");
    }

    static byte[] draw(Board board, ChartTheme theme, ChartFormat format) {
        return new ChartFile(new BarContent(board, ChartQuery.OfBoard.FEW_ROWS), ChartLook.of(theme), STAMP, true)
                .draw(format)
                .bytes();
    }

    static Board named(String system) {
        return Boards.ofRatios(
                View.TYPICAL, List.of(aClaim().id(1).system(system).row()));
    }

    private static BufferedImage png(Board board) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(draw(board, ChartTheme.LIGHT, ChartFormat.PNG)));
    }

    private static Element svg(Board board) throws Exception {
        byte[] bytes = draw(board, ChartTheme.LIGHT, ChartFormat.SVG);
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(bytes))
                .getDocumentElement();
    }

    /** How many pixels of a rectangle are much darker than the white sheet. */
    private static int inkIn(BufferedImage image, int left, int top, int right, int bottom) {
        int ink = 0;
        for (int x = left; x < right; x++) {
            for (int y = top; y < bottom; y++) {
                if ((image.getRGB(x, y) & 0xFF) < 160) {
                    ink++;
                }
            }
        }
        return ink;
    }
}
