package org.claimboard.download;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;

import org.claimboard.claim.ClaimSort;
import org.claimboard.claim.ClaimStatus;
import org.claimboard.snapshot.Snapshots;

/**
 * Lets PostgreSQL form the lines, which it does while the ones before are sent. It takes no parameters there; nothing that
 * anybody sent stands in the statement, only names of enumerations.
 */
@ApplicationScoped
class PostgresqlCopy implements ClaimCopy {
    private static final String COLUMNS =
            "c.id, p.slug, p.title, p.url, p.published, c.quote, c.quote_start, c.quote_end,"
                    + " c.value_text, c.system_name, c.metric, lower(c.form), trim_scale(c.value_low), trim_scale(c.value_high),"
                    + " c.unit, lower(c.qualifier), c.baseline, c.task, c.dataset, c.model, c.hardware, c.hardware_count,"
                    + " lower(c.status), lower(c.origin), c.revision, c.source, c.licence, c.source_place";

    /** Rows come out of an index in their order; to sort them would keep the first one until the last is read. */
    private static final List<String> IN_STEP =
            List.of("set local enable_sort = off", "set local jit = off", "set local work_mem = '96MB'");

    private final Snapshots snapshots;

    PostgresqlCopy(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    @Override
    public void write(Set<ClaimStatus> statuses, ClaimSort sort, boolean raw, OutputStream out) throws IOException {
        CsvLines header = new CsvLines(out, raw);
        for (ColumnMeaning column : ClaimTables.CLAIMS.meanings()) {
            header.cell(column.name());
        }
        header.end();
        header.flush();
        CopiedLines lines = new CopiedLines(ClaimTables.CLAIMS.meanings(), raw, out);
        snapshots.read(connection -> {
            try (Statement settings = connection.createStatement()) {
                for (String setting : IN_STEP) {
                    settings.execute(setting);
                }
            }
            CopyOut rows = connection.unwrap(PGConnection.class).getCopyAPI().copyOut(sql(statuses, sort));
            try {
                for (byte[] line = rows.readFromCopy(); line != null; line = rows.readFromCopy()) {
                    lines.line(line);
                }
                lines.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } finally {
                cancel(rows);
            }
        });
    }

    private static void cancel(CopyOut rows) throws SQLException {
        if (rows.isActive()) {
            rows.cancelCopy();
        }
    }

    private static String sql(Set<ClaimStatus> statuses, ClaimSort sort) {
        String shown = statuses.stream()
                .sorted()
                .map(status -> "'" + status.name() + "'")
                .collect(Collectors.joining(", "));
        String order = sort.equals(ClaimSort.BY_ID) ? "c.id" : "p.published desc, p.slug, c.id";
        return "copy (select " + COLUMNS + " from claim c join paper p on p.id = c.paper_id where c.status in (" + shown
                + ") order by " + order + ") to stdout (format csv)";
    }
}
