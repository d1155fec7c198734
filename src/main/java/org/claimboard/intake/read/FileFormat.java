package org.claimboard.intake.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.claimboard.vocabulary.Vocabulary;

/** The formats that can be imported. */
public enum FileFormat {
    CLAIMS_CSV("Claims as CSV", ClaimCsvReader::new),
    CLAIMS_NDJSON("Claims as JSON lines", ClaimLinesReader::new),
    PAPERS_JSONL("Papers as JSON lines", vocabulary -> new PaperLinesReader()),
    ARXIV_XML("Papers of arXiv as Atom or OAI-PMH", vocabulary -> new ArxivXmlReader()),
    BIBTEX("Papers as BibTeX with abstracts", vocabulary -> new BibtexReader()),
    PAPERS_WITH_CODE("Evaluation tables of Papers with Code", EvaluationTablesReader::new),
    MODEL_INDEX("Model index or model card", ModelIndexReader::new),
    MLPERF("summary_results.json of MLPerf", MlperfReader::new);

    private static final int HEAD = 1 << 16;

    private final String label;
    private final Function<Vocabulary, FileReader> reader;

    FileFormat(String label, Function<Vocabulary, FileReader> reader) {
        this.label = label;
        this.reader = reader;
    }

    /** The word used in addresses and on the command line: {@code papers-with-code}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** For people. */
    public String label() {
        return label;
    }

    /** True where its files hold papers to be read, not numbers. */
    public boolean isOfPapers() {
        return this == PAPERS_JSONL || this == ARXIV_XML || this == BIBTEX;
    }

    public FileReader reader(Vocabulary vocabulary) {
        return reader.apply(vocabulary);
    }

    public static Optional<FileFormat> of(String id) {
        return Arrays.stream(values()).filter(format -> format.id().equals(id)).findFirst();
    }

    /** All ids, for messages. */
    public static String ids() {
        return Arrays.stream(values()).map(FileFormat::id).collect(Collectors.joining(", "));
    }

    /**
     * The format that a file is of, by its beginning; its name says nothing.
     *
     * @throws UnreadableFileException where it is of no format that is known here
     */
    public static FileFormat detected(ForeignFile file) throws IOException {
        byte[] bytes;
        try (InputStream in = file.content().open()) {
            bytes = in.readNBytes(HEAD);
        }
        String head =
                new String(bytes, StandardCharsets.UTF_8).replace("\uFEFF", "").stripLeading();
        return detected(head)
                .orElseThrow(() -> new UnreadableFileException(
                        "The file is of no format that is known by its content. Please say which: " + ids() + "."));
    }

    private static Optional<FileFormat> detected(String head) {
        if (head.isEmpty()) {
            return Optional.empty();
        }
        String line = head.lines().findFirst().orElse("");
        FileFormat format =
                switch (head.charAt(0)) {
                    case '<' -> ARXIV_XML;
                    case '[' ->
                        head.contains("\"Performance_")
                                ? MLPERF
                                : head.contains("\"datasets\"") || head.contains("\"task\"") ? PAPERS_WITH_CODE : null;
                    case '{' ->
                        line.contains("\"abstract\"")
                                ? PAPERS_JSONL
                                : line.contains("\"metric\"") ? CLAIMS_NDJSON : null;
                    default -> ofText(head, line);
                };
        return Optional.ofNullable(format);
    }

    private static FileFormat ofText(String head, String line) {
        if (head.startsWith("---")
                || head.startsWith("Collections:")
                || head.startsWith("Models:")
                || head.startsWith("model-index:")) {
            return MODEL_INDEX;
        }
        if (line.contains(",") && line.contains("metric") && line.contains("form")) {
            return CLAIMS_CSV;
        }
        boolean entries = head.lines().anyMatch(one -> one.startsWith("@") && one.contains("{"));
        if (entries) {
            return BIBTEX;
        }
        return head.contains("\nModels:") || head.contains("\nmodel-index:") ? MODEL_INDEX : null;
    }
}
