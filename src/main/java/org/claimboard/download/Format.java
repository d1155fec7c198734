package org.claimboard.download;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** What a table can be taken away as. */
public enum Format {
    CSV(".csv", "text/csv;charset=UTF-8"),
    JSON(".json", "application/json"),
    NDJSON(".ndjson", "application/x-ndjson"),
    /** What the columns of the CSV mean, in the words of CSV on the Web. */
    METADATA(".csv-metadata.json", "application/csvm+json"),
    MARKDOWN(".md", "text/markdown;charset=UTF-8"),
    LATEX(".tex", "application/x-tex;charset=UTF-8"),
    BIBTEX(".bib", "application/x-bibtex;charset=UTF-8");

    private final String ending;
    private final String mediaType;

    Format(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /** With its dot. */
    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }

    /** True where only a board has it, not any table. */
    public boolean isForBoardsOnly() {
        return this == MARKDOWN || this == LATEX || this == BIBTEX;
    }

    /** Without the dot: the word in the address that an ending leads to. */
    String id() {
        return ending.substring(1);
    }

    static Optional<Format> of(String id) {
        return Stream.of(values()).filter(format -> format.id().equals(id)).findFirst();
    }

    /** The one that a path asks for by its ending, the longest that fits. */
    static Optional<Format> endingOf(String path) {
        return Stream.of(values())
                .filter(format -> path.endsWith(format.ending))
                .max(Comparator.comparingInt(format -> format.ending.length()));
    }
}
