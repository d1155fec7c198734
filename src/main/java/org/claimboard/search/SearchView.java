package org.claimboard.search;

import java.util.List;

import org.claimboard.claim.ClaimView;
import org.claimboard.claim.PaperRow;
import org.claimboard.listing.Page;
import org.claimboard.listing.PagePlace;
import org.claimboard.listing.Paged;

/**
 * A search as JSON.
 *
 * @param understood the parts that were searched for
 * @param notUnderstood the parts that were left out, each with the reason
 * @param facetsOfFirst among how many claims the facets are counted: those with the best values where the search asks for
 *     values of one kind, else those added last; null for among all
 * @param newestOnly in how many of the newest papers it was looked, as the words are too short for more; null for in all
 */
public record SearchView(
        String q,
        List<Part> understood,
        List<NotUnderstood> notUnderstood,
        String sort,
        Page<ClaimView> claims,
        Page<PaperRow> papers,
        List<FacetView> facets,
        Long facetsOfFirst,
        Integer newestOnly,
        List<NameView> names)
        implements Paged {

    /** Pages are those of the claims. */
    @Override
    public PagePlace place() {
        return claims.place();
    }

    /** @param part as typed */
    public record Part(String part, String words) {}

    public record FacetView(String field, List<Facet.Value> values, int more) {}

    public record NameView(String field, String name, long claims, String query) {}

    static SearchView of(SearchResult result) {
        SearchQuery query = result.query();
        return new SearchView(
                query.text(),
                query.parts().stream()
                        .map(part -> new Part(query.text().substring(part.start(), part.end()), part.words()))
                        .toList(),
                query.notUnderstood(),
                result.sort(),
                result.claims(),
                result.papers(),
                result.facets().stream()
                        .map(facet -> new FacetView(facet.field().id(), facet.values(), facet.more()))
                        .toList(),
                result.counted().more() ? result.counted().counted() : null,
                result.newestOnly().orElse(null),
                result.names().stream()
                        .map(name -> new NameView(name.field().id(), name.name(), name.claims(), name.query()))
                        .toList());
    }
}
