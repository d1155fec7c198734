package org.claimboard.search;

import java.util.List;
import java.util.Map;

import org.claimboard.claim.ClaimView;
import org.claimboard.claim.PaperRow;
import org.claimboard.listing.Page;

/**
 * What a search found.
 *
 * @param sort the order of the claims
 * @param papers those whose title or abstract holds the words and which have a claim that fits the rest
 * @param names systems, models and datasets whose name holds the words
 * @param suggestions other searches that may be meant, by what they ask for
 */
public record SearchResult(
        SearchQuery query,
        String sort,
        Page<ClaimView> claims,
        Page<PaperRow> papers,
        List<Facet> facets,
        List<FoundName> names,
        Map<String, String> suggestions) {}
