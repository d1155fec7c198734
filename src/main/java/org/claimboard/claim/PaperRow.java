package org.claimboard.claim;

import org.claimboard.paper.PaperRecord;

/**
 * A paper in a list.
 *
 * @param paper the slug
 * @param claims how many claims of it are shown (retracted ones are not)
 */
public record PaperRow(
        String paper, String title, String published, String arxivId, String url, String codeUrl, long claims) {

    static PaperRow of(PaperRecord paper, long claims) {
        return new PaperRow(
                paper.paper(), paper.title(), paper.published(), paper.arxivId(), paper.url(), paper.codeUrl(), claims);
    }

    PaperRow withClaims(long count) {
        return new PaperRow(paper, title, published, arxivId, url, codeUrl, count);
    }
}
