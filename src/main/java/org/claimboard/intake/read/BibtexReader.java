package org.claimboard.intake.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * BibTeX entries with abstracts. Strings that are defined elsewhere in the file are not put in, since the fields that
 * count here never need them; an entry without an abstract is refused.
 */
final class BibtexReader implements FileReader {
    private static final int LONGEST_FIELD = 50_000;
    private static final int MOST_FIELDS = 200;
    private static final Map<String, String> MONTHS = Map.ofEntries(
            Map.entry("jan", "01"),
            Map.entry("feb", "02"),
            Map.entry("mar", "03"),
            Map.entry("apr", "04"),
            Map.entry("may", "05"),
            Map.entry("jun", "06"),
            Map.entry("jul", "07"),
            Map.entry("aug", "08"),
            Map.entry("sep", "09"),
            Map.entry("oct", "10"),
            Map.entry("nov", "11"),
            Map.entry("dec", "12"));

    @Override
    public void read(ForeignFile file, Findings findings) throws IOException {
        try (Reader reader = new BufferedReader(Utf8Input.of(file, findings).reader())) {
            Entries entries = new Entries(reader);
            for (Optional<Map<String, String>> entry = entries.next(); entry.isPresent(); entry = entries.next()) {
                paper("line " + entries.line, entry.get(), findings);
            }
        }
    }

    private static void paper(String place, Map<String, String> fields, Findings findings) {
        boolean arxiv = "arxiv".equalsIgnoreCase(fields.getOrDefault("archiveprefix", "arxiv"));
        String arxivId = arxiv ? PaperFields.arxivId(fields.get("eprint")) : null;
        String doi = fields.get("doi");
        String url = fields.getOrDefault("url", doi == null ? null : "https://doi.org/" + doi);
        new PaperFields(place, findings)
                .paper(new PaperFields.Said(
                        withoutBraces(fields.get("title")), fields.get("abstract"), arxivId, date(fields), url, null));
    }

    /** Braces in a title keep capital letters, and mean nothing to a reader. */
    private static String withoutBraces(String title) {
        return title == null ? null : title.replace("{", "").replace("}", "");
    }

    private static String date(Map<String, String> fields) {
        String year = fields.get("year");
        if (year == null) {
            return fields.get("date");
        }
        String word = fields.getOrDefault("month", "").toLowerCase(Locale.ROOT);
        String month = word.length() < 3 ? null : MONTHS.get(word.substring(0, 3));
        return month == null ? year : year + "-" + month;
    }

    private static final class Entries {
        private final Reader in;
        private long lineNow = 1;
        private long column;
        private int c = ' ';
        private long line;

        Entries(Reader in) {
            this.in = in;
        }

        /** The fields of the next entry, in lower case; empty behind the last. */
        Optional<Map<String, String>> next() throws IOException {
            while (true) {
                // what stands between entries is a comment
                while (c >= 0 && c != '@') {
                    take();
                }
                if (c < 0) {
                    return Optional.empty();
                }
                line = lineNow;
                take();
                String type = word().toLowerCase(Locale.ROOT);
                space();
                if (c != '{' && c != '(') {
                    continue;
                }
                if (type.equals("comment") || type.equals("preamble") || type.equals("string")) {
                    braced();
                } else {
                    return Optional.of(fields());
                }
            }
        }

        private Map<String, String> fields() throws IOException {
            int close = c == '{' ? '}' : ')';
            take();
            while (c >= 0 && c != ',' && c != close) {
                take();
            }
            Map<String, String> fields = new HashMap<>();
            while (c == ',') {
                take();
                space();
                String name = word().toLowerCase(Locale.ROOT);
                space();
                if (name.isEmpty() && c == close) {
                    break;
                }
                if (name.isEmpty() || c != '=') {
                    throw wrong("a field's name and '=' are expected here.");
                }
                take();
                String value = value();
                if (!value.isBlank()) {
                    fields.putIfAbsent(name, value);
                }
                if (fields.size() > MOST_FIELDS) {
                    throw wrong("an entry has more than " + MOST_FIELDS + " fields.");
                }
            }
            if (c != close) {
                throw wrong(c < 0 ? "the entry never ends." : "a comma or the entry's end is expected here.");
            }
            take();
            return fields;
        }

        private String value() throws IOException {
            StringBuilder value = new StringBuilder();
            do {
                space();
                value.append(c == '{' ? braced() : c == '"' ? quoted() : word());
                space();
            } while (c == '#' && take() >= 0);
            return String.join(" ", value.toString().strip().split("\\s+"));
        }

        private String braced() throws IOException {
            int open = c;
            int close = open == '{' ? '}' : ')';
            StringBuilder text = new StringBuilder();
            int depth = 1;
            while (take() >= 0) {
                depth += c == open ? 1 : c == close ? -1 : 0;
                if (depth == 0) {
                    take();
                    return text.toString();
                }
                append(text);
            }
            throw wrong("a brace is never closed.");
        }

        private String quoted() throws IOException {
            StringBuilder text = new StringBuilder();
            int depth = 0;
            while (take() >= 0) {
                depth += c == '{' ? 1 : c == '}' ? -1 : 0;
                if (c == '"' && depth == 0) {
                    take();
                    return text.toString();
                }
                append(text);
            }
            throw wrong("a quote is never closed.");
        }

        private String word() throws IOException {
            StringBuilder word = new StringBuilder();
            while (c >= 0 && !Character.isWhitespace(c) && "{}(),=\"#@".indexOf(c) < 0) {
                append(word);
                take();
            }
            return word.toString();
        }

        private void space() throws IOException {
            while (c >= 0 && Character.isWhitespace(c)) {
                take();
            }
        }

        private void append(StringBuilder text) throws IOException {
            if (text.length() == LONGEST_FIELD) {
                throw wrong("a field is longer than " + LONGEST_FIELD + " characters.");
            }
            text.append((char) c);
        }

        private int take() throws IOException {
            if (c == '\n') {
                lineNow++;
                column = 0;
            }
            c = in.read();
            column++;
            return c;
        }

        private UnreadableFileException wrong(String what) {
            return new UnreadableFileException(lineNow, column, what);
        }
    }
}
