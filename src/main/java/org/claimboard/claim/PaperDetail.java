package org.claimboard.claim;

import java.util.List;

import org.claimboard.paper.PaperRecord;

/** A paper with its shown claims in the order of its abstract. */
public record PaperDetail(PaperRecord paper, List<ClaimRow> claims) {}
