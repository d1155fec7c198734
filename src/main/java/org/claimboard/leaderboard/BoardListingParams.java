package org.claimboard.leaderboard;

import java.util.Optional;

import org.jboss.resteasy.reactive.RestQuery;

import org.claimboard.listing.PageRequest;

/** In which order a board's rows are asked for, and which of them; an empty parameter is as good as none. */
public class BoardListingParams {
    @RestQuery
    public Optional<String> sort = Optional.empty();

    @RestQuery
    public Optional<String> page = Optional.empty();

    @RestQuery
    public Optional<String> size = Optional.empty();

    public BoardSort boardSort() {
        return BoardSort.of(sort);
    }

    public PageRequest pageRequest() {
        return PageRequest.of(page, size);
    }
}
