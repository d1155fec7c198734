package org.claimboard.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.claimboard.claim.ClaimView;
import org.claimboard.claim.PaperRow;
import org.claimboard.listing.Page;
import org.claimboard.listing.Total;

/**
 * What a search found.
 *
 * @param sort the order of the claims
 * @param papers those whose title or abstract holds the words and which have a claim that fits the rest
 * @param counted how many claims there are; where there are more, the facets are of so many, the best values or those added last
 * @param newestOnly in how many of the newest papers it was looked, as the words are too short for more; empty for in all
 * @param names systems, models and datasets whose name holds the words
 * @param suggestions other searches that may be meant, by what they ask for
 */
public record SearchResult(
        SearchQuery query,
        String sort,
        Page<ClaimView> claims,
        Page<PaperRow> papers,
        List<Facet> facets,
        Total counted,
        Optional<Integer> newestOnly,
        List<FoundName> names,
        Map<String, String> suggestions) {}
