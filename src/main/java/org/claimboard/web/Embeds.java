package org.claimboard.web;

import jakarta.inject.Named;
import jakarta.inject.Singleton;

import org.claimboard.badge.Badge;
import org.claimboard.badge.Badges;
import org.claimboard.chart.Markup;
import org.claimboard.leaderboard.BoardQuery;

/** What somebody copies to show a claim, a board or a chart elsewhere. */
@Named("embeds")
@Singleton
public class Embeds {
    private static final int FRAME_HEIGHT = 560;

    private final Badges badges;
    private final Site site;

    Embeds(Badges badges, Site site) {
        this.badges = badges;
        this.site = site;
    }

    public Badge badge(long claim) {
        return badges.of(claim);
    }

    public String badgePath(long claim) {
        return "/badges/claims/" + claim + ".svg";
    }

    public String claimHtml(long claim, Badge badge) {
        return "<a href=\"" + attribute(site.absolute("/claims/" + claim)) + "\"><img src=\""
                + attribute(site.absolute(badgePath(claim))) + "\" width=\"" + badge.width() + "\" height=\""
                + Badge.HEIGHT + "\" alt=\"" + attribute(badge.title()) + "\"></a>";
    }

    public String claimMarkdown(long claim, Badge badge) {
        return picture(badge.title(), badgePath(claim), "/claims/" + claim);
    }

    /** The address of a board that may stand in a frame of any page. */
    public String boardPath(BoardQuery query) {
        return "/embed" + query.path();
    }

    /** The address of the picture that a link to a board shows. */
    public String cardPath(BoardQuery query) {
        return "/cards/" + query.task().id() + "/" + query.metric().id() + ".png" + query.parameters();
    }

    public String boardHtml(BoardQuery query, String title) {
        return "<iframe src=\"" + attribute(site.absolute(boardPath(query))) + "\" title=\"" + attribute(title)
                + "\" width=\"100%\" height=\"" + FRAME_HEIGHT + "\" loading=\"lazy\"></iframe>";
    }

    /** A Markdown page can hold no frame, so it gets the board's chart. */
    public String boardMarkdown(BoardQuery query, String title) {
        return picture(
                title,
                "/charts/" + query.task().id() + "/" + query.metric().id() + ".svg" + query.parameters(),
                query.path());
    }

    /** A picture that leads to a page. */
    public String picture(String alt, String picture, String page) {
        String words =
                alt.replace('\n', ' ').replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]");
        return "[![" + words + "](" + site.absolute(picture) + ")](" + site.absolute(page) + ")";
    }

    private static String attribute(String text) {
        return Markup.escaped(text);
    }
}
