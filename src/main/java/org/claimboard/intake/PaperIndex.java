package org.claimboard.intake;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.claimboard.digest.Sha256;
import org.claimboard.intake.read.PaperHint;
import org.claimboard.paper.PaperRecord;
import org.claimboard.paper.Slug;
import org.claimboard.paper.StoredPaper;

/** Some papers, found by what a file says of them. */
final class PaperIndex {
    private static final int TAG = 8;

    private final Map<String, StoredPaper> bySlug = new HashMap<>();
    private final Map<String, StoredPaper> byArxivId = new HashMap<>();
    private final Map<String, StoredPaper> byUrl = new HashMap<>();

    /** @param papers the oldest first; of two with one mark it is found */
    PaperIndex(Collection<StoredPaper> papers) {
        for (StoredPaper stored : papers) {
            bySlug.putIfAbsent(stored.paper().paper(), stored);
            byArxivId.putIfAbsent(stored.paper().arxivId(), stored);
            byUrl.putIfAbsent(stored.paper().url(), stored);
        }
    }

    /** From now on this is the paper with its marks. */
    void put(StoredPaper stored) {
        bySlug.put(stored.paper().paper(), stored);
        byArxivId.put(stored.paper().arxivId(), stored);
        byUrl.put(stored.paper().url(), stored);
    }

    /**
     * The paper with the arXiv id, else the address. A title finds a paper only where the file says nothing else, or the
     * paper here has no other mark; two papers may have one title.
     */
    Optional<StoredPaper> find(PaperHint hint) {
        StoredPaper found = hint.slug() == null ? null : bySlug.get(hint.slug());
        if (found == null && hint.arxivId() != null) {
            found = byArxivId.get(hint.arxivId());
        }
        if (found == null && hint.url() != null) {
            found = byUrl.get(hint.url());
        }
        if (found == null && hint.title() != null && hint.arxivId() == null && hint.url() == null) {
            StoredPaper titled = bySlug.get(Slug.of(hint.title()));
            found = titled != null && titled.paper().title().equalsIgnoreCase(hint.title()) ? titled : null;
        }
        return Optional.ofNullable(found);
    }

    /** A paper without its abstract, for numbers about it. */
    PaperRecord named(PaperHint hint) {
        String title = hint.title() != null ? hint.title() : hint.url() != null ? hint.url() : hint.slug();
        return new PaperRecord(
                freeSlug(hint.slug() != null ? hint.slug() : title, mark(hint)),
                title,
                "",
                hint.arxivId(),
                orEmpty(hint.published()),
                orEmpty(hint.url()),
                hint.codeUrl());
    }

    /** Of two papers with one title the second has a tag behind its name, the same each time. */
    String freeSlug(String title, String mark) {
        String slug = Slug.of(title);
        return bySlug.containsKey(slug) ? slug + "-" + mark.substring(0, TAG) : slug;
    }

    static PaperHint hint(PaperRecord paper) {
        return new PaperHint(
                null,
                paper.title(),
                paper.arxivId(),
                paper.url().isEmpty() ? null : paper.url(),
                paper.published(),
                paper.codeUrl());
    }

    /** What tells a paper from others: 64 hexadecimal digits. */
    static String mark(PaperHint hint) {
        return Sha256.of(
                hint.arxivId() != null
                        ? hint.arxivId()
                        : hint.url() != null ? hint.url() : orEmpty(hint.slug()) + "|" + orEmpty(hint.title()));
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
