package org.claimboard.intake;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.claimboard.intake.read.PaperHint;
import org.claimboard.paper.StoredPaper;

/** The papers that a file named lately; those named longest ago are forgotten before their texts fill the memory. */
final class KnownPapers {
    private static final int MOST_CHARACTERS = 12_000_000;
    /** About what a paper takes without its texts. */
    private static final int OF_ITS_OWN = 200;

    private final Map<PaperHint, Optional<StoredPaper>> papers = new LinkedHashMap<>(16, 0.75f, true);
    private int characters;

    boolean knows(PaperHint hint) {
        return papers.get(hint) != null;
    }

    /** Null where there is none. */
    StoredPaper get(PaperHint hint) {
        return papers.get(hint).orElse(null);
    }

    /** Keeps at least what one batch of rows needs. */
    void put(PaperHint hint, Optional<StoredPaper> paper) {
        papers.put(hint, paper);
        characters += size(paper);
    }

    /** Between two batches. */
    void shrink() {
        Iterator<Optional<StoredPaper>> eldest = papers.values().iterator();
        while (characters > MOST_CHARACTERS && eldest.hasNext()) {
            characters -= size(eldest.next());
            eldest.remove();
        }
    }

    private static int size(Optional<StoredPaper> paper) {
        return OF_ITS_OWN
                + paper.map(stored -> stored.paper().abstractText().length()
                                + stored.paper().title().length())
                        .orElse(0);
    }
}
