package org.claimboard.archive;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;

import org.claimboard.download.ColumnType;

/** How a cell of a file and a cell of the database are the same. */
enum Kind {
    TEXT(ColumnType.TEXT),
    OBJECT(ColumnType.OBJECT),
    LIST(ColumnType.LIST),
    INTEGER(ColumnType.INTEGER) {
        @Override
        Object read(ResultSet row, int column) throws SQLException {
            long number = row.getLong(column);
            return row.wasNull() ? null : number;
        }

        @Override
        Object stored(String cell) {
            return Long.valueOf(cell);
        }
    },
    NUMBER(ColumnType.NUMBER) {
        @Override
        Object read(ResultSet row, int column) throws SQLException {
            BigDecimal number = row.getBigDecimal(column);
            return number == null ? null : number.stripTrailingZeros();
        }

        @Override
        Object stored(String cell) {
            return new BigDecimal(cell);
        }
    },
    TIME(ColumnType.TIME) {
        @Override
        Object read(ResultSet row, int column) throws SQLException {
            OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
            return time == null ? null : time.toInstant();
        }

        @Override
        Object stored(String cell) {
            return Instant.parse(cell).atOffset(ZoneOffset.UTC);
        }
    },
    /** An enumeration's word: {@code up_to} for {@code UP_TO}. */
    WORD(ColumnType.TEXT) {
        @Override
        Object read(ResultSet row, int column) throws SQLException {
            return row.getString(column).toLowerCase(Locale.ROOT);
        }

        @Override
        Object stored(String cell) {
            return cell.toUpperCase(Locale.ROOT);
        }
    },
    /** The same with hyphens: {@code not-a-claim} for {@code NOT_A_CLAIM}. */
    HYPHENED(ColumnType.TEXT) {
        @Override
        Object read(ResultSet row, int column) throws SQLException {
            return row.getString(column).toLowerCase(Locale.ROOT).replace('_', '-');
        }

        @Override
        Object stored(String cell) {
            return cell.toUpperCase(Locale.ROOT).replace('-', '_');
        }
    };

    private final ColumnType type;

    Kind(ColumnType type) {
        this.type = type;
    }

    ColumnType type() {
        return type;
    }

    /** What a file says; null where there is nothing to say. */
    Object read(ResultSet row, int column) throws SQLException {
        return row.getString(column);
    }

    /** What the database keeps of a cell that is not null. */
    Object stored(String cell) {
        return cell;
    }

    /**
     * What the database keeps of a cell; null for null.
     *
     * @throws PackageException where the cell is none of this kind
     */
    Object value(String cell) {
        try {
            return cell == null ? null : stored(cell);
        } catch (NumberFormatException | java.time.DateTimeException e) {
            throw new PackageException("'" + cell + "' is not what the column holds");
        }
    }
}
