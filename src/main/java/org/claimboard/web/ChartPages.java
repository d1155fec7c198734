package org.claimboard.web;

import java.util.List;
import java.util.Optional;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import org.jboss.resteasy.reactive.RestQuery;

import org.claimboard.chart.ChartGallery;
import org.claimboard.chart.ChartParams;
import org.claimboard.chart.ChartQuery;
import org.claimboard.chart.ChartQueryReader;
import org.claimboard.chart.Charts;
import org.claimboard.leaderboard.BoardParams;
import org.claimboard.web.show.Chart;
import org.claimboard.web.show.ChartForm;
import org.claimboard.web.show.ChartPanel;
import org.claimboard.web.show.ChartWays;

/** The charts: those that the gallery's file names, each one, and the one that a reader composes. */
@Path("/charts")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class ChartPages {
    private final ChartGallery gallery;
    private final ChartQueryReader reader;
    private final Charts charts;
    private final ChartForm.Maker forms;

    ChartPages(ChartGallery gallery, ChartQueryReader reader, Charts charts, ChartForm.Maker forms) {
        this.gallery = gallery;
        this.reader = reader;
        this.charts = charts;
        this.forms = forms;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance gallery(List<Exhibit> exhibits);

        static native TemplateInstance chart(ChartPanel panel, ChartWays ways);

        static native TemplateInstance compose(ChartForm form, Optional<ChartPanel> panel);
    }

    /** A chart under a title of its own. */
    public record Exhibit(String title, Chart chart) {}

    @GET
    public TemplateInstance gallery() {
        return Templates.gallery(gallery.exhibits().stream()
                .map(exhibit -> new Exhibit(exhibit.title(), Chart.of(charts.view(exhibit.query()))))
                .toList());
    }

    @GET
    @Path("{task}/{metric}")
    public TemplateInstance chart(
            String task,
            String metric,
            @BeanParam BoardParams board,
            @BeanParam ChartParams chart,
            @Context UriInfo uri) {
        return page(reader.read(task, metric, board, chart), uri);
    }

    @GET
    @Path("coverage")
    public TemplateInstance coverage(@BeanParam BoardParams board, @BeanParam ChartParams chart, @Context UriInfo uri) {
        return page(reader.coverage(board, chart), uri);
    }

    @GET
    @Path("compose")
    public TemplateInstance compose(
            @RestQuery Optional<String> task,
            @RestQuery Optional<String> metric,
            @BeanParam BoardParams board,
            @BeanParam ChartParams chart,
            @Context UriInfo uri) {
        ChartForm form = forms.of(task, metric, board, chart);
        return Templates.compose(
                form,
                form.query(reader, board, chart).map(query -> ChartPanel.of(charts.view(query), uri.getBaseUri())));
    }

    private TemplateInstance page(ChartQuery query, UriInfo uri) {
        return Templates.chart(ChartPanel.of(charts.view(query), uri.getBaseUri()), ChartWays.of(query));
    }
}
