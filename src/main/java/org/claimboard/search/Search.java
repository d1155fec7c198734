package org.claimboard.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.claimboard.claim.ClaimNames;
import org.claimboard.claim.ClaimQueries;
import org.claimboard.claim.ClaimSort;
import org.claimboard.claim.ClaimTally;
import org.claimboard.claim.ClaimView;
import org.claimboard.claim.PaperRow;
import org.claimboard.claim.SearchQueries;
import org.claimboard.listing.Page;
import org.claimboard.listing.PageRequest;
import org.claimboard.vocabulary.Vocabulary;

/** Finds what a search asks for. */
@ApplicationScoped
public class Search {
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
        List<ClaimTally> tallies = firstTallies(query);
        Page<ClaimView> found = claims.page(query.filter(), sort, page, queries.total(tallies));
        return result(query, sort, tallies, found, queries.papers(query.words(), query.filter(), papers));
    }

    /** A page of the papers that fit; of the claims only how many they are. */
    @Transactional
    public SearchResult papers(SearchQuery query, PageRequest page) {
        List<ClaimTally> tallies = firstTallies(query);
        ClaimSort sort = ClaimSort.DEFAULT;
        Page<ClaimView> found = claims.page(query.filter(), sort, NO_PAGE, queries.total(tallies));
        return result(query, sort, tallies, found, queries.papers(query.words(), query.filter(), page));
    }

    private SearchResult result(
            SearchQuery query, ClaimSort sort, List<ClaimTally> tallies, Page<ClaimView> found, Page<PaperRow> papers) {
        return new SearchResult(
                query,
                sort.name(),
                found,
                papers,
                facets.of(tallies, query),
                queries.total(tallies),
                queries.newestOnly(query.filter()),
                names(query.words()),
                reader.suggestions(query));
    }

    private List<ClaimTally> firstTallies(SearchQuery query) {
        return queries.firstTallies(
                query.filter(), ClaimSort.of(query.valueSort().orElse("-id")));
    }

    private List<FoundName> names(List<String> words) {
        List<FoundName> names = new ArrayList<>();
        if (!words.isEmpty()) {
            List<ClaimNames> found = queries.names(words);
            names.addAll(FoundName.of(SearchField.SYSTEM, found, ClaimNames::system, words));
            names.addAll(FoundName.of(SearchField.MODEL, found, ClaimNames::model, words));
            names.addAll(FoundName.of(SearchField.DATASET, found, ClaimNames::dataset, words));
        }
        return names;
    }
}
