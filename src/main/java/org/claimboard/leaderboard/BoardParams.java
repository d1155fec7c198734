package org.claimboard.leaderboard;

import java.util.Optional;

import org.jboss.resteasy.reactive.RestQuery;

/** The query parameters of a board in JSON, CSV, HTML and charts alike; an empty one is as good as none. */
public class BoardParams {
    @RestQuery
    public Optional<String> form = Optional.empty();

    @RestQuery
    public Optional<String> dataset = Optional.empty();

    @RestQuery
    public Optional<String> hardware = Optional.empty();

    @RestQuery
    public Optional<String> view = Optional.empty();

    @RestQuery
    public Optional<String> model = Optional.empty();

    @RestQuery
    public Optional<String> qualifier = Optional.empty();

    @RestQuery
    public Optional<String> year = Optional.empty();

    @RestQuery
    public Optional<String> status = Optional.empty();

    @RestQuery
    public Optional<String> origin = Optional.empty();

    @RestQuery
    public Optional<String> asOf = Optional.empty();
}
