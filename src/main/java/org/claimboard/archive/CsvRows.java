package org.claimboard.archive;

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
import java.util.function.Function;

/**
 * Reads back what {@link org.claimboard.download.CsvText} writes raw, one row at a time. Other readers of CSV take an
 * empty cell and an empty text for the same, or drop a carriage return inside a text; the ledger's hashes would not hold.
 */
final class CsvRows implements AutoCloseable {
    private static final int LONGEST_CELL = 1 << 20;
    private static final int END = -1;
    private static final int BUFFER = 1 << 14;

    private final String file;
    private final Reader in;
    private final char[] buffer = new char[BUFFER];
    private int filled;
    private int at;
    private final Map<String, Integer> columns = new HashMap<>();
    private List<String> cells = List.of();
    private long number;

    /** @throws PackageException where there is no header */
    CsvRows(String file, InputStream in) {
        this.file = file;
        this.in = new InputStreamReader(
                in,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
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
        return wrongHere().apply(what);
    }

    /** Says what is wrong with the row that is read now, even when others were read meanwhile. */
    Function<String, PackageException> wrongHere() {
        long here = number;
        return what -> new PackageException(file + ", row " + here + " below the header: " + what + ".");
    }

    /** The next character, or {@link #END}; a buffered reader takes a lock for each. */
    private int sign() throws IOException {
        if (at == filled) {
            at = 0;
            filled = in.read(buffer);
            if (filled <= 0) {
                filled = 0;
                return END;
            }
        }
        return buffer[at++];
    }

    /** Empty at the end of the file. */
    private List<String> read() {
        try {
            List<String> row = new ArrayList<>();
            int sign = sign();
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
                sign = sign();
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
            sign = sign();
        }
        return end(sign);
    }

    private int quoted(StringBuilder cell) throws IOException {
        while (true) {
            int sign = sign();
            if (sign == END) {
                throw wrong("a quoted cell does not end");
            }
            if (sign != '"') {
                append(cell, sign);
                continue;
            }
            int behind = sign();
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
        if (sign == '\r' && sign() == '\n') {
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
