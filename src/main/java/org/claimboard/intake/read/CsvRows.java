package org.claimboard.intake.read;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads CSV (RFC 4180) row by row and tells where a row is wrong, by line and column; the libraries at hand repair what
 * is wrong or tell the line only.
 */
final class CsvRows {
    private static final int LONGEST_CELL = 100_000;
    private static final int MOST_CELLS = 500;
    private static final int NONE = -2;
    private static final int BUFFER = 1 << 13;

    /** A row that is not CSV; the next one can be read. */
    static final class BadRowException extends Exception {
        private static final long serialVersionUID = 1L;

        BadRowException(long line, long column, String what) {
            super("Line " + line + ", column " + column + ": " + what);
        }
    }

    private final Reader in;
    private final char[] buffer = new char[BUFFER];
    private int position;
    private int filled;
    private long line = 1;
    private long column;
    private long rowLine;
    private int ahead = NONE;

    CsvRows(Reader in) {
        this.in = in;
    }

    /** The line on which the last row began. */
    long line() {
        return rowLine;
    }

    /** The next row, null behind the last; an empty line is a row of one empty cell. */
    List<String> next() throws IOException, BadRowException {
        int c = take();
        rowLine = line;
        if (c < 0) {
            return null;
        }
        List<String> cells = new ArrayList<>();
        while (true) {
            StringBuilder cell = new StringBuilder();
            c = c == '"' ? quoted(cell) : plain(c, cell);
            cells.add(cell.toString());
            if (c != ',') {
                return cells;
            }
            if (cells.size() == MOST_CELLS) {
                throw bad("more than " + MOST_CELLS + " cells in one row.");
            }
            c = take();
        }
    }

    private int plain(int first, StringBuilder cell) throws IOException, BadRowException {
        int c = first;
        while (c >= 0 && c != ',' && c != '\n') {
            if (c == '"') {
                throw bad("a quote inside a cell that does not begin with one.");
            }
            append(cell, c);
            c = take();
        }
        return c;
    }

    private int quoted(StringBuilder cell) throws IOException, BadRowException {
        long openLine = line;
        long openColumn = column;
        while (true) {
            int c = take();
            if (c < 0) {
                throw new BadRowException(openLine, openColumn, "this quote is never closed.");
            }
            if (c == '"') {
                int after = take();
                if (after != '"') {
                    if (after >= 0 && after != ',' && after != '\n') {
                        throw bad("only a comma or the line's end may follow a closing quote.");
                    }
                    return after;
                }
            }
            if (cell.length() == LONGEST_CELL) {
                throw new BadRowException(
                        openLine, openColumn, "this cell is longer than " + LONGEST_CELL + " characters.");
            }
            cell.append((char) c);
        }
    }

    private void append(StringBuilder cell, int c) throws IOException, BadRowException {
        if (cell.length() == LONGEST_CELL) {
            throw bad("a cell is longer than " + LONGEST_CELL + " characters.");
        }
        cell.append((char) c);
    }

    /** Leaves out what is left of the line, so that the next row can be read. */
    private BadRowException bad(String what) throws IOException {
        BadRowException problem = new BadRowException(line, column, what);
        int c = ahead == NONE ? 0 : ahead;
        while (c >= 0 && c != '\n') {
            c = take();
        }
        return problem;
    }

    /** A line may end with CR LF, LF or CR; all come as LF. */
    private int take() throws IOException {
        if (ahead == '\n') {
            line++;
            column = 0;
        }
        int c = read();
        if (c == '\r') {
            int after = read();
            // what was read last is still in the buffer
            position -= after >= 0 && after != '\n' ? 1 : 0;
            c = '\n';
        }
        column++;
        ahead = c;
        return c;
    }

    /** Without the lock that the platform's readers take for each character. */
    private int read() throws IOException {
        if (position == filled) {
            position = 0;
            filled = Math.max(0, in.read(buffer));
        }
        return position == filled ? -1 : buffer[position++];
    }
}
