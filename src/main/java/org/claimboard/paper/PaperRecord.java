package org.claimboard.paper;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * A paper as files and JSON have it.
 *
 * @param paper the slug, a paper's address: lower-case words of the title joined by hyphens
 * @param published ISO date as far as it is known: {@code 2021}, {@code 2021-06} or {@code 2021-06-13}
 * @param url where the paper can be read
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
