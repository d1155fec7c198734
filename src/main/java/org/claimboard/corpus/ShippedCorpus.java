package org.claimboard.corpus;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.claimboard.claim.ClaimWording;
import org.claimboard.paper.PaperRecord;
import org.claimboard.vocabulary.Vocabulary;

/** The files that ship with the program, packed into it from {@code data/}. */
public final class ShippedCorpus {
    static final String PAPERS = "data/papers/papers.jsonl";
    static final String CURATED = "data/claims/curated.csv";

    private ShippedCorpus() {}

    /** @throws CorpusException where the file is wrong */
    public static List<PaperRecord> papers() {
        return PaperFile.read(PAPERS, open(PAPERS));
    }

    /**
     * What a person read: paper slug to claims, empty for a paper that claims nothing.
     *
     * @throws CorpusException where the file is wrong
     */
    public static Map<String, List<ClaimWording>> curated(Vocabulary vocabulary) {
        return new CuratedFile(CURATED, vocabulary).read(open(CURATED));
    }

    private static InputStream open(String resource) {
        return Objects.requireNonNull(
                ShippedCorpus.class.getResourceAsStream("/" + resource), "the program ships without " + resource);
    }
}
