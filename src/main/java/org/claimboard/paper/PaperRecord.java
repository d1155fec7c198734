package org.claimboard.paper;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * A paper as files and JSON have it.
 *
 * @param paper the slug, a paper's address: lower-case words of the title joined by hyphens
 * @param abstractText empty where only numbers about it were imported
 * @param published ISO date as far as it is known: {@code 2021}, {@code 2021-06} or {@code 2021-06-13}; empty for none
 * @param url where the paper can be read; empty where nobody said
 * @param codeUrl where its code is, or null
 */
@JsonPropertyOrder({"paper", "title", "abstract", "arxivId", "published", "url", "codeUrl"})
public record PaperRecord(
        String paper,
        String title,
        @JsonProperty("abstract") String abstractText,
        String arxivId,
        String published,
        String url,
        String codeUrl) {

    /** The same paper at another address. */
    public PaperRecord named(String slug) {
        return new PaperRecord(slug, title, abstractText, arxivId, published, url, codeUrl);
    }

    public static PaperRecord of(Paper paper) {
        return new PaperRecord(
                paper.slug(),
                paper.title(),
                paper.abstractText(),
                paper.arxivId(),
                paper.published(),
                paper.url(),
                paper.codeUrl());
    }
}
