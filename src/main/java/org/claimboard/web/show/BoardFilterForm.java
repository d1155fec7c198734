package org.claimboard.web.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.claimboard.claim.ClaimStatus;
import org.claimboard.claim.PublishedYears;
import org.claimboard.leaderboard.Board;
import org.claimboard.leaderboard.BoardOrigin;
import org.claimboard.leaderboard.BoardQuery;
import org.claimboard.leaderboard.BoardSort;
import org.claimboard.leaderboard.Facets;
import org.claimboard.leaderboard.View;
import org.claimboard.normalise.Form;
import org.claimboard.normalise.Qualifier;
import org.claimboard.vocabulary.HardwareTarget;

/**
 * The filters of a board as they are set, each value with the number of claims it would leave.
 *
 * @param kept what the form sends on unseen: form, view and order
 * @param anyDataset true where a board may hold claims on different datasets
 * @param filtered true where any filter is set
 * @param clear address of the same board without filters
 */
public record BoardFilterForm(
        String action,
        List<Kept> kept,
        Select dataset,
        boolean anyDataset,
        Select hardware,
        Select model,
        Select qualifier,
        Select year,
        Select status,
        boolean filtered,
        String clear) {
    private static final int MOST = 80;

    /** A parameter that stays as it is. */
    public record Kept(String name, String value) {}

    /**
     * A select box.
     *
     * @param more how many values are left out because nobody reads so long a list; an address may still say them
     */
    public record Select(List<Choice> choices, int more) {}

    public static BoardFilterForm of(Board board, BoardSort sort, Choices choices) {
        BoardQuery query = board.query();
        Facets facets = board.facets();
        String node = query.hardware().map(HardwareTarget::id).orElse("");
        return new BoardFilterForm(
                query.page(),
                kept(query, sort),
                select(facets.datasets(), chosenDataset(query), Facets.Value::name),
                query.form() == Form.RATIO,
                new Select(choices.hardware(node, facets.hardware()), 0),
                select(facets.models(), query.narrowing().model().orElse(""), Facets.Value::name),
                select(
                        facets.qualifiers(),
                        query.narrowing().qualifier().map(Qualifier::id).orElse(""),
                        value -> Words.qualifierWords(value.id())),
                select(
                        facets.years(),
                        query.narrowing().years().map(PublishedYears::id).orElse(""),
                        Facets.Value::name),
                select(
                        facets.statuses(),
                        query.narrowing().status().map(ClaimStatus::id).orElse(""),
                        Facets.Value::name),
                query.isFiltered(),
                query.unfiltered().page() + query.unfiltered().parameters(sort.parameter()));
    }

    private static String chosenDataset(BoardQuery query) {
        String none = query.form() == Form.RATIO ? "" : BoardQuery.NOT_STATED;
        return query.datasetId().orElse(none);
    }

    private static List<Kept> kept(BoardQuery query, BoardSort sort) {
        List<Kept> kept = new ArrayList<>();
        if (query.form() != query.defaultForm()) {
            kept.add(new Kept("form", query.form().id()));
        }
        if (query.view() != View.TYPICAL) {
            kept.add(new Kept("view", query.view().id()));
        }
        if (query.narrowing().origin() != BoardOrigin.ABSTRACTS) {
            kept.add(new Kept("origin", query.narrowing().origin().id()));
        }
        query.asOf().ifPresent(number -> kept.add(new Kept("asOf", number.toString())));
        Optional.of(sort.parameter())
                .filter(parameter -> !parameter.isEmpty())
                .ifPresent(parameter -> kept.add(new Kept("sort", parameter.substring("sort=".length()))));
        return kept;
    }

    private static Select select(List<Facets.Value> values, String chosen, Function<Facets.Value, String> label) {
        List<Choice> shown = Stream.concat(
                        values.stream().limit(MOST),
                        values.stream().skip(MOST).filter(value -> isChosen(value, chosen)))
                .map(value -> new Choice(
                        value.id(), label.apply(value) + " (" + value.claims() + ")", isChosen(value, chosen)))
                .toList();
        return new Select(shown, values.size() - shown.size());
    }

    private static boolean isChosen(Facets.Value value, String chosen) {
        return value.id().equals(chosen);
    }
}
