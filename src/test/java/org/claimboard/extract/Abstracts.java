package org.claimboard.extract;

import java.util.List;
import java.util.stream.Collectors;

import org.claimboard.vocabulary.VocabularyReader;

/** Short texts as abstracts, and claims as short lines: "inference-latency ratio 1.8182 up_to". */
final class Abstracts {
    static final Extractor EXTRACTOR = new Extractor(VocabularyReader.shipped());

    private Abstracts() {}

    static Extraction read(String text) {
        return EXTRACTOR.extract("", text);
    }

    static ExtractedClaim only(String text) {
        List<ExtractedClaim> claims = read(text).claims();
        if (claims.size() != 1) {
            throw new AssertionError("one claim expected: " + lines(text));
        }
        return claims.get(0);
    }

    static String lines(String text) {
        return read(text).claims().stream().map(Abstracts::line).collect(Collectors.joining("; "));
    }

    private static String line(ExtractedClaim claim) {
        String low = claim.low().toPlainString();
        String value = claim.low().compareTo(claim.high()) == 0
                ? low
                : low + ".." + claim.high().toPlainString();
        String qualifier = claim.qualifier().id().equals("exact")
                ? ""
                : " " + claim.qualifier().id();
        return claim.metric() + " " + claim.form().id() + " " + value + qualifier;
    }
}
