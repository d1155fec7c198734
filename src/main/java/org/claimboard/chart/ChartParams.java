package org.claimboard.chart;

import java.util.Optional;

import org.jboss.resteasy.reactive.RestQuery;

/** The query parameters that a chart has beside those of its board; an empty one is as good as none. */
public class ChartParams {
    @RestQuery
    public Optional<String> kind = Optional.empty();

    @RestQuery
    public Optional<String> against = Optional.empty();

    @RestQuery
    public Optional<String> size = Optional.empty();

    @RestQuery
    public Optional<String> rows = Optional.empty();
}
