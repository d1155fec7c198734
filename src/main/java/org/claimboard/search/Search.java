package org.claimboard.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.claimboard.claim.ClaimFilter;
import org.claimboard.claim.ClaimQueries;
import org.claimboard.claim.ClaimSort;
import org.claimboard.claim.ClaimText.Place;
import org.claimboard.claim.ClaimView;
import org.claimboard.claim.PaperRow;
import org.claimboard.claim.SearchQueries;
import org.claimboard.listing.Page;
import org.claimboard.listing.PageRequest;
import org.claimboard.vocabulary.Vocabulary;

/** Finds what a search asks for. */
@ApplicationScoped
public class Search {
    private static final int MOST_NAMES = 5;
    private static final PageRequest NO_PAGE = new PageRequest(1, 1);

    private final ClaimQueries claims;
    private final SearchQueries queries;
    private final SearchReader reader;
    private final Facets facets;

    Search(ClaimQueries claims, SearchQueries queries, Vocabulary vocabulary) {
        this.claims = claims;
        this.queries = queries;
        this.reader = new SearchReader(vocabulary);
        this.facets = new Facets(vocabulary);
    }

    /** What a line of the search box means; nothing is looked for yet. */
    public SearchQuery read(Optional<String> q) {
        return reader.read(q.orElse(""));
    }

    /** The order that is asked for, or the one that suits the search. */
    public ClaimSort sort(SearchQuery query, Optional<String> sort) {
        return sort.map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(ClaimSort::of)
                .orElseGet(() -> ClaimSort.of(query.usualSort()));
    }

    /** A page of the claims that fit, with the first papers and with all that leads on from there. */
    @Transactional
    public SearchResult claims(SearchQuery query, ClaimSort sort, PageRequest page, PageRequest papers) {
        ClaimFilter filter = query.filter();
        Page<ClaimView> found = claims.page(filter, sort, page);
        return result(query, sort, found, queries.papers(query.words(), filter, papers));
    }

    /** A page of the papers that fit; of the claims only how many they are. */
    @Transactional
    public SearchResult papers(SearchQuery query, PageRequest page) {
        ClaimFilter filter = query.filter();
        ClaimSort sort = ClaimSort.DEFAULT;
        Page<PaperRow> found = queries.papers(query.words(), filter, page);
        return result(query, sort, claims.page(filter, sort, NO_PAGE), found);
    }

    private SearchResult result(SearchQuery query, ClaimSort sort, Page<ClaimView> found, Page<PaperRow> papers) {
        return new SearchResult(
                query,
                sort.name(),
                found,
                papers,
                facets.of(queries.tallies(query.filter()), query),
                names(query.words()),
                reader.suggestions(query));
    }

    private List<FoundName> names(List<String> words) {
        List<FoundName> names = new ArrayList<>();
        if (!words.isEmpty()) {
            names(names, SearchField.SYSTEM, Place.SYSTEM, words);
            names(names, SearchField.MODEL, Place.MODEL, words);
            names(names, SearchField.DATASET, Place.DATASET, words);
        }
        return names;
    }

    private void names(List<FoundName> names, SearchField field, Place place, List<String> words) {
        queries.names(place, words, MOST_NAMES)
                .forEach(found -> names.add(new FoundName(
                        field,
                        found.name(),
                        found.claims(),
                        field.id() + ":\"" + found.name().replace('"', ' ') + "\"")));
    }
}
