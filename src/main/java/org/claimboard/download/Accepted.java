package org.claimboard.download;

import java.util.Comparator;
import java.util.List;

import jakarta.ws.rs.core.MediaType;

/** What a client takes, by its Accept header (RFC 9110, section 12.5.1). */
record Accepted(List<MediaType> types) {

    /** From 0, not at all, to 1; the most specific range that fits decides. */
    double quality(MediaType type) {
        return types.stream()
                .filter(range -> range.isCompatible(type))
                .max(Comparator.comparingInt(Accepted::specificity))
                .map(Accepted::weight)
                .orElse(0.0);
    }

    private static int specificity(MediaType range) {
        return range.isWildcardType() ? 0 : range.isWildcardSubtype() ? 1 : 2;
    }

    private static double weight(MediaType range) {
        try {
            return Double.parseDouble(range.getParameters().getOrDefault("q", "1"));
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
