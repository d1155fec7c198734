package org.claimboard.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.opencsv.CSVReaderHeaderAware;
import com.opencsv.CSVReaderHeaderAwareBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvValidationException;

import org.claimboard.claim.ClaimWording;
import org.claimboard.normalise.Form;
import org.claimboard.normalise.Qualifier;
import org.claimboard.vocabulary.Vocabulary;

/**
 * Reads what a person read: one row a claim, in the columns of {@link ClaimWording} behind the paper's slug. A row
 * without a quote says that the paper was read and claims nothing.
 */
final class CuratedFile {
    private final String file;
    private final Vocabulary vocabulary;

    CuratedFile(String file, Vocabulary vocabulary) {
        this.file = file;
        this.vocabulary = vocabulary;
    }

    /**
     * The claims of each paper that was read, in the order of the file; an empty list where there are none.
     *
     * @throws CorpusException where a row is wrong
     */
    Map<String, List<ClaimWording>> read(InputStream in) {
        Map<String, List<ClaimWording>> byPaper = new LinkedHashMap<>();
        try (CSVReaderHeaderAware rows = new CSVReaderHeaderAwareBuilder(
                        new InputStreamReader(in, StandardCharsets.UTF_8))
                .withCSVParser(new RFC4180ParserBuilder().build())
                .build()) {
            for (Map<String, String> row = rows.readMap(); row != null; row = rows.readMap()) {
                Row read = new Row(row, rows.getLinesRead());
                List<ClaimWording> claims = byPaper.computeIfAbsent(read.text("paper"), paper -> new ArrayList<>());
                if (read.optional("quote") != null) {
                    claims.add(read.claim());
                }
            }
        } catch (IOException | CsvValidationException e) {
            throw new UncheckedIOException(file + " can't be read", new IOException(e));
        }
        return byPaper;
    }

    private final class Row {
        private final Map<String, String> cells;
        private final long line;

        Row(Map<String, String> cells, long line) {
            this.cells = cells;
            this.line = line;
        }

        ClaimWording claim() {
            String metric = text("metric");
            if (vocabulary.metric(metric).isEmpty() && !metric.startsWith("other:")) {
                throw wrong("there is no metric '" + metric + "'");
            }
            BigDecimal low = number("low");
            BigDecimal high = number("high");
            if (low.compareTo(high) > 0) {
                throw wrong("low is above high");
            }
            String count = optional("hardwareCount");
            return new ClaimWording(
                    text("quote"),
                    text("valueText"),
                    metric,
                    Form.of(text("form")).orElseThrow(() -> wrong("there is no such form")),
                    low,
                    high,
                    optional("unit"),
                    Qualifier.of(text("qualifier")).orElseThrow(() -> wrong("there is no such qualifier")),
                    optional("system"),
                    optional("baseline"),
                    optional("task"),
                    optional("dataset"),
                    optional("model"),
                    optional("hardware"),
                    count == null ? null : number("hardwareCount").intValueExact());
        }

        String optional(String column) {
            String cell = cells.get(column);
            return cell == null || cell.isBlank() ? null : cell;
        }

        String text(String column) {
            String cell = optional(column);
            if (cell == null) {
                throw wrong("the column '" + column + "' is empty or missing");
            }
            return cell;
        }

        private BigDecimal number(String column) {
            try {
                return new BigDecimal(text(column));
            } catch (NumberFormatException e) {
                throw wrong("'" + text(column) + "' in the column '" + column + "' is no number");
            }
        }

        private CorpusException wrong(String what) {
            return new CorpusException(file, line, what);
        }
    }
}
