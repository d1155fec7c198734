package org.claimboard.web;

import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

import org.claimboard.chart.ChartGallery;
import org.claimboard.leaderboard.Leaderboards;
import org.claimboard.web.show.Chart;

/** The charts that the gallery's file names. */
@Path("/charts")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class ChartPages {
    private final ChartGallery gallery;
    private final Leaderboards leaderboards;

    ChartPages(ChartGallery gallery, Leaderboards leaderboards) {
        this.gallery = gallery;
        this.leaderboards = leaderboards;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance gallery(List<Exhibit> exhibits);
    }

    /** A chart under a title of its own. */
    public record Exhibit(String title, Chart chart) {}

    @GET
    public TemplateInstance gallery() {
        return Templates.gallery(gallery.exhibits().stream()
                .map(exhibit -> new Exhibit(exhibit.title(), Chart.of(leaderboards.board(exhibit.query()))))
                .toList());
    }
}
