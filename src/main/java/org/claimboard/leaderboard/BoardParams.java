package org.claimboard.leaderboard;

import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** The query parameters of a board in JSON, CSV, HTML and charts alike; an empty one is as good as none. */
public class BoardParams {
    @RestQuery
    @Parameter(
            description =
                    "absolute, delta or ratio; without it ratio for a cost and absolute for a quality, if any of its claims can be ranked")
    public Optional<String> form = Optional.empty();

    @RestQuery
    @Parameter(
            description = "a dataset's id, or not-stated; without it the dataset with most claims where the form is not"
                    + " ratio")
    public Optional<String> dataset = Optional.empty();

    @RestQuery
    @Parameter(description = "a hardware node; claims below it count")
    public Optional<String> hardware = Optional.empty();

    @RestQuery
    @Parameter(description = "typical (the default) or headline")
    public Optional<String> view = Optional.empty();

    @RestQuery
    @Parameter(description = "a model's name, or not-stated; case, spaces and hyphens do not matter")
    public Optional<String> model = Optional.empty();

    @RestQuery
    @Parameter(description = "exact, up_to, at_least, about or average")
    public Optional<String> qualifier = Optional.empty();

    @RestQuery
    @Parameter(description = "the years of publication: 2025, 2020..2023, 2024.. or ..2019")
    public Optional<String> year = Optional.empty();

    @RestQuery
    @Parameter(description = "published, disputed or retracted; without it the first two are ranked")
    public Optional<String> status = Optional.empty();

    @RestQuery
    @Parameter(
            description =
                    "abstracts (the default) or imported: what was read in abstracts and what was brought from foreign"
                            + " tables are never ranked together")
    public Optional<String> origin = Optional.empty();

    @RestQuery
    @Parameter(
            description =
                    "the board as it was: the number of a ledger entry, a date (at its end, UTC), or a time such as"
                            + " 2026-05-01T12:00:00Z")
    public Optional<String> asOf = Optional.empty();
}
