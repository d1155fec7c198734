package org.claimboard.intake.read;

/**
 * What a row says of the paper that it is about; what it does not say is null.
 *
 * @param slug of a paper that is here already
 * @param arxivId without its version
 * @param url an http or https address
 * @param published ISO date as far as it is known
 */
public record PaperHint(String slug, String title, String arxivId, String url, String published, String codeUrl) {

    /** True where nothing tells which paper it is. */
    public boolean isEmpty() {
        return slug == null && title == null && arxivId == null && url == null;
    }
}
