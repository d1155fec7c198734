package org.claimboard.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.Query;

import org.claimboard.normalise.Form;
import org.claimboard.normalise.Qualifier;

/** A filter as JPQL with bound parameters, on a claim {@code c} and its paper {@code p}. */
final class ClaimConditions {
    private final List<String> clauses = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    /** @param words how the database finds words that may be anywhere */
    ClaimConditions(ClaimFilter filter, WordCondition words) {
        clauses.add("c.status in " + parameter(filter.statuses()));
        filter.among().forEach(this::among);
        List<ClaimText> texts =
                Stream.concat(filter.words().stream(), filter.texts().stream()).toList();
        List<String> anywhere = texts.stream()
                .filter(ClaimText::isAnywhere)
                .map(text -> parameter(text.like()))
                .toList();
        if (!anywhere.isEmpty()) {
            clauses.add(words.jpql(anywhere));
        }
        texts.stream().filter(text -> !text.isAnywhere()).forEach(this::text);
        bounds(filter.bounds());
        filter.years()
                .ifPresent(years -> clauses.add("p.published >= " + parameter(Integer.toString(years.from()))
                        + " and p.published < " + parameter(Integer.toString(years.to() + 1))));
    }

    String jpql() {
        return String.join(" and ", clauses);
    }

    /** Gives a query the parameters that {@link #jpql} names. */
    <Q extends Query> Q bind(Q query) {
        parameters.forEach(query::setParameter);
        return query;
    }

    private void among(ClaimField field, Set<String> ids) {
        boolean nullable = field == ClaimField.TASK || field == ClaimField.DATASET;
        Set<String> stated = new HashSet<>(ids);
        boolean unstated = nullable && stated.remove(ClaimFilter.NOT_STATED);
        String in = stated.isEmpty() ? "" : field.path() + " in " + parameter(values(field, stated));
        String none = unstated ? field.path() + " is null" : "";
        clauses.add(in.isEmpty() || none.isEmpty() ? in + none : "(" + in + " or " + none + ")");
    }

    private void text(ClaimText text) {
        clauses.add(in(text.places(), parameter(text.like())));
    }

    /** That one of some places fits a pattern. */
    static String in(List<ClaimText.Place> places, String pattern) {
        return places.stream()
                .map(place -> "lower(" + place.path() + ") like " + pattern + " escape '\\'")
                .collect(Collectors.joining(" or ", "(", ")"));
    }

    /** One more condition, which has no parameters. */
    ClaimConditions and(String clause) {
        clauses.add(clause);
        return this;
    }

    /** See {@link ClaimFilter} for what bounds of several metrics mean. */
    private void bounds(List<ClaimBounds> all) {
        List<List<ClaimBounds>> kinds = new ArrayList<>();
        for (ClaimBounds one : all) {
            kinds.stream()
                    .filter(kind -> kind.get(0).isOfTheSameKind(one))
                    .findFirst()
                    .orElseGet(() -> {
                        kinds.add(new ArrayList<>());
                        return kinds.get(kinds.size() - 1);
                    })
                    .add(one);
        }
        if (kinds.isEmpty()) {
            return;
        }
        clauses.add(kinds.stream().map(kind -> within("c", kind)).collect(Collectors.joining(" or ", "(", ")")));
        if (kinds.size() > 1) {
            String shown = parameter(ClaimFilter.SHOWN);
            kinds.forEach(kind -> clauses.add("exists (select 1 from Claim other where other.paper = p"
                    + " and other.status in " + shown + " and " + within("other", kind) + ")"));
        }
    }

    private String within(String claim, List<ClaimBounds> kind) {
        List<String> all = new ArrayList<>();
        ClaimBounds first = kind.get(0);
        if (!first.metrics().isEmpty()) {
            all.add(claim + ".content.metric in " + parameter(first.metrics()));
        }
        first.form().ifPresent(form -> all.add(claim + ".content.form = " + parameter(form)));
        for (ClaimBounds one : kind) {
            one.least().ifPresent(least -> all.add(claim + ".content.low >" + limit(least)));
            one.most().ifPresent(most -> all.add(claim + ".content.high <" + limit(most)));
        }
        return all.stream().collect(Collectors.joining(" and ", "(", ")"));
    }

    private String limit(ClaimBounds.Limit limit) {
        return (limit.included() ? "= " : " ") + parameter(limit.value());
    }

    private String parameter(Object value) {
        String name = "x" + parameters.size();
        parameters.put(name, value);
        return ":" + name;
    }

    private static Collection<?> values(ClaimField field, Set<String> ids) {
        return switch (field) {
            case FORM -> ids.stream().map(Form::of).flatMap(Optional::stream).toList();
            case QUALIFIER ->
                ids.stream().map(Qualifier::of).flatMap(Optional::stream).toList();
            case ORIGIN ->
                ids.stream().map(Origin::of).flatMap(Optional::stream).toList();
            default -> ids;
        };
    }
}
