package org.claimboard.archive;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads back what {@link org.claimboard.download.CsvText} writes raw, one row at a time. Other readers of CSV take an
 * empty cell and an empty text for the same, or drop a carriage return inside a text; the ledger's hashes would not hold.
 */
final class CsvRows implements AutoCloseable {
    private static final int LONGEST_CELL = 1 << 20;
    private static final int END = -1;

    private final String file;
    private final Reader in;
    private final Map<String, Integer> columns = new HashMap<>();
    private List<String> cells = List.of();
    private long number;

    /** @throws PackageException where there is no header */
    CsvRows(String file, InputStream in) {
        this.file = file;
        this.in = new BufferedReader(new InputStreamReader(
                in,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
        List<String> header = read();
        for (int i = 0; i < header.size(); i++) {
            columns.put(header.get(i), i);
        }
    }

    /** Goes to the next row; false where there is none. */
    boolean next() {
        cells = read();
        if (!cells.isEmpty() && cells.size() != columns.size()) {
            throw wrong("it has " + cells.size() + " cells, the header " + columns.size());
        }
        return !cells.isEmpty();
    }

    /** A cell of the row; null where it is empty and not even an empty text. */
    String cell(String column) {
        Integer index = columns.get(column);
        if (index == null) {
            throw new PackageException(file + " has no column '" + column + "'.");
        }
        return cells.get(index);
    }

    long whole(String column) {
        try {
            return Long.parseLong(cell(column));
        } catch (NumberFormatException e) {
            throw wrong("'" + column + "' is no whole number");
        }
    }

    PackageException wrong(String what) {
        return new PackageException(file + ", row " + number + " below the header: " + what + ".");
    }

    /** Empty at the end of the file. */
    private List<String> read() {
        try {
            List<String> row = new ArrayList<>();
            int sign = in.read();
            if (sign == END) {
                return List.of();
            }
            number += columns.isEmpty() ? 0 : 1;
            while (true) {
                StringBuilder cell = new StringBuilder();
                boolean quoted = sign == '"';
                int after = quoted ? quoted(cell) : plain(sign, cell);
                row.add(quoted || !cell.isEmpty() ? cell.toString() : null);
                if (after != ',') {
                    return row;
                }
                sign = in.read();
            }
        } catch (CharacterCodingException e) {
            throw wrong("it is not UTF-8");
        } catch (IOException e) {
            throw new PackageException(file + " can't be read.");
        }
    }

    /** Returns the comma or line feed behind the cell. */
    private int plain(int first, StringBuilder cell) throws IOException {
        int sign = first;
        while (sign != ',' && sign != '\r' && sign != END) {
            append(cell, sign);
            sign = in.read();
        }
        return end(sign);
    }

    private int quoted(StringBuilder cell) throws IOException {
        while (true) {
            int sign = in.read();
            if (sign == END) {
                throw wrong("a quoted cell does not end");
            }
            if (sign != '"') {
                append(cell, sign);
                continue;
            }
            int behind = in.read();
            if (behind != '"') {
                return end(behind);
            }
            append(cell, '"');
        }
    }

    private int end(int sign) throws IOException {
        if (sign == ',') {
            return sign;
        }
        if (sign == '\r' && in.read() == '\n') {
            return '\n';
        }
        throw wrong("a row must end with CRLF");
    }

    private void append(StringBuilder cell, int sign) {
        if (cell.length() == LONGEST_CELL) {
            throw wrong("a cell is longer than " + LONGEST_CELL + " characters");
        }
        cell.append((char) sign);
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw new PackageException(file + " can't be read.");
        }
    }
}
