package org.claimboard.leaderboard;

import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

import org.claimboard.listing.PageRequest;

/** In which order a board's rows are asked for, and which of them; an empty parameter is as good as none. */
public class BoardListingParams {
    @RestQuery
    @Parameter(
            description =
                    "rank (the default), system, value, model, dataset, hardware or published, or one of them with"
                            + " - before it; ranks stay what they are")
    public Optional<String> sort = Optional.empty();

    @RestQuery
    @Parameter(description = "counts from 1, over ranked claims, best cases and what is not ranked, in this order")
    public Optional<String> page = Optional.empty();

    @RestQuery
    @Parameter(description = "rows of a page, 50 by default and 500 at most")
    public Optional<String> size = Optional.empty();

    public BoardSort boardSort() {
        return BoardSort.of(sort);
    }

    public PageRequest pageRequest() {
        return PageRequest.of(page, size);
    }
}
