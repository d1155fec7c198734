package org.claimboard.chart;

import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** The query parameters that a chart has beside those of its board; an empty one is as good as none. */
public class ChartParams {
    @RestQuery
    @Parameter(description = "bar (the default), scatter or timeline")
    public Optional<String> kind = Optional.empty();

    @RestQuery
    @Parameter(description = "of a scatter: the metric that the board's is set against")
    public Optional<String> against = Optional.empty();

    @RestQuery
    @Parameter(description = "small, medium (the default) or large")
    public Optional<String> size = Optional.empty();

    @RestQuery
    @Parameter(description = "of bars: how many at most, from 1 to 200; 30 without it, more than that stand closer")
    public Optional<String> rows = Optional.empty();
}
