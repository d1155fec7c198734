package org.claimboard.claim;

import java.util.List;

import org.claimboard.paper.PaperRecord;

/**
 * A paper with its shown claims in the order of its abstract.
 *
 * @param drafts how many more claims wait for a person
 */
public record PaperDetail(PaperRecord paper, List<ClaimRow> claims, long drafts) {}
