package org.claimboard.badge;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import static org.assertj.core.api.Assertions.assertThat;

class BadgeTest {
    private static final Badge BADGE =
            new Badge("LLM inference: run time", "1.71×, rank 2–4 of 9", Badge.Standing.RANKED, "A <b> & \"c\"\u0001");

    @Test
    void everyTextStandsWithinItsHalf() throws Exception {
        Document svg = parsed(BADGE.svg());
        NodeList grounds = svg.getElementsByTagName("g").item(0).getChildNodes();
        double left = number(grounds.item(0), "width");
        double right = number(grounds.item(1), "width");
        NodeList texts = svg.getElementsByTagName("text");
        assertThat(number(texts.item(0), "x") + number(texts.item(0), "textLength"))
                .isLessThan(left);
        assertThat(number(texts.item(1), "x")).isGreaterThan(left);
        assertThat(number(texts.item(1), "x") + number(texts.item(1), "textLength"))
                .isLessThan(left + right);
        assertThat(left + right).isEqualTo(BADGE.width());
    }

    @Test
    void saysItsTitleToThoseWhoDoNotSeeIt() throws Exception {
        Element root = parsed(BADGE.svg()).getDocumentElement();
        assertThat(root.getAttribute("role")).isEqualTo("img");
        assertThat(root.getAttribute("aria-label")).isEqualTo("A <b> & \"c\"");
        assertThat(root.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("A <b> & \"c\"");
    }

    @Test
    void aVeryLongNameIsCutAndNotTheBadgeWidened() throws Exception {
        Badge badge = new Badge("x".repeat(500), "2×", Badge.Standing.UNRANKED, "x");
        assertThat(badge.width()).isLessThan(450);
        assertThat(parsed(badge.svg()).getElementsByTagName("text").item(0).getTextContent())
                .endsWith("…");
    }

    private static double number(org.w3c.dom.Node element, String attribute) {
        return Double.parseDouble(((Element) element).getAttribute(attribute));
    }

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }
}
