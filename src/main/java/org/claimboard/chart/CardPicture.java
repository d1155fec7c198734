package org.claimboard.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;

/** The picture of a link to any page that has none of its own: the name, and what is here. */
final class CardPicture {
    private static final int LEFT = 44;
    private static final Color MARKER = new Color(0xff, 0xd8, 0x3d);

    private CardPicture() {}

    static void draw(Graphics2D g2, int width, int height) {
        ChartTheme theme = ChartTheme.LIGHT;
        g2.setColor(theme.sheet());
        g2.fillRect(0, 0, width, height);
        g2.setColor(MARKER);
        g2.fillRect(0, height - 10, width, 10);
        Font name = ChartFonts.bold(46f);
        double marked = ChartFonts.width("Claim", name);
        g2.fillRect(LEFT - 6, 78, (int) Math.ceil(marked) + 10, 54);
        g2.setColor(theme.ink());
        g2.setFont(name);
        g2.drawString("Claim", LEFT, 121);
        g2.drawString("board", (float) (LEFT + marked + 6), 121);
        g2.setFont(ChartFonts.bold(24f));
        g2.drawString("What papers claim, and the sentence", LEFT, 184);
        g2.drawString("behind every number", LEFT, 214);
        g2.setColor(theme.soft());
        g2.setFont(ChartFonts.regular(16f));
        g2.drawString("Leaderboards of machine-learning papers’ own claims", LEFT, 262);
    }
}
