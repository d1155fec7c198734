package org.claimboard.web.show;

import java.util.List;
import java.util.stream.Stream;

import org.claimboard.download.Format;

/** A table to be taken away in one format. */
public record FileLink(String label, String href) {

    /** A table in every format, the CSV first; those that are for boards only where it is one. */
    static List<FileLink> all(String csv, boolean board) {
        int query = csv.indexOf('?');
        String path = query < 0 ? csv : csv.substring(0, query);
        String bare = path.substring(0, path.length() - Format.CSV.ending().length());
        String parameters = query < 0 ? "" : csv.substring(query);
        return Stream.of(Format.values())
                .filter(format -> format != Format.METADATA && (board || !format.isForBoardsOnly()))
                .map(format -> new FileLink(label(format), bare + format.ending() + parameters))
                .toList();
    }

    private static String label(Format format) {
        return switch (format) {
            case CSV, METADATA -> "CSV";
            case JSON -> "JSON";
            case NDJSON -> "JSON lines";
            case MARKDOWN -> "Markdown";
            case LATEX -> "LaTeX";
            case BIBTEX -> "BibTeX";
        };
    }
}
