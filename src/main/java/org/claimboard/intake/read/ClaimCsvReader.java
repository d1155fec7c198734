package org.claimboard.intake.read;

import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.claimboard.vocabulary.Vocabulary;

/** Claims as CSV, in any order of the columns of our own tables; others are left out and told. */
final class ClaimCsvReader implements FileReader {
    /** What our tables put before a text that a spreadsheet would take for a formula. */
    private static final char APOSTROPHE = '\'';

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final Vocabulary vocabulary;

    ClaimCsvReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public void read(ForeignFile file, Findings findings) throws IOException {
        Names names = new Names(vocabulary, findings);
        try (Reader reader = Utf8Input.of(file, findings).reader()) {
            CsvRows rows = new CsvRows(reader);
            Map<String, Integer> columns = columns(rows, findings);
            boolean more = true;
            while (more) {
                try {
                    List<String> cells = rows.next();
                    more = cells != null;
                    if (more && !(cells.size() == 1 && cells.get(0).isBlank())) {
                        row("line " + rows.line(), cells, columns, names, findings);
                    }
                } catch (CsvRows.BadRowException e) {
                    findings.refuse("line " + rows.line(), "not-csv", e.getMessage());
                }
            }
        }
    }

    private static Map<String, Integer> columns(CsvRows rows, Findings findings) throws IOException {
        List<String> head;
        try {
            head = rows.next();
        } catch (CsvRows.BadRowException e) {
            throw new UnreadableFileException(e.getMessage());
        }
        Map<String, Integer> columns = new HashMap<>();
        for (int i = 0; head != null && i < head.size(); i++) {
            String name = head.get(i).strip();
            if (columns.put(name, i) != null) {
                throw new UnreadableFileException("Line 1: a column is there twice.");
            }
            if (!ClaimFields.KNOWN.contains(name)) {
                findings.note("line 1", "column-left-out", "A column that no table of claims has was left out.");
            }
        }
        for (String needed : ClaimFields.NEEDED) {
            if (!columns.containsKey(needed)) {
                throw new UnreadableFileException("Line 1: there is no column '" + needed + "'.");
            }
        }
        return columns;
    }

    private static void row(
            String place, List<String> cells, Map<String, Integer> columns, Names names, Findings findings) {
        if (cells.size() != columns.size()) {
            findings.refuse(
                    place,
                    "cells",
                    "The row has " + cells.size() + " cells, and the first line names " + columns.size() + ".");
            return;
        }
        new ClaimFields(
                        place,
                        column -> columns.containsKey(column) ? plain(cells.get(columns.get(column))) : null,
                        names,
                        findings)
                .read();
    }

    private static String plain(String cell) {
        boolean guarded =
                cell.length() > 1 && cell.charAt(0) == APOSTROPHE && FORMULA_STARTS.indexOf(cell.charAt(1)) >= 0;
        return guarded ? cell.substring(1) : cell;
    }
}
