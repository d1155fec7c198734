package org.claimboard.bulk;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.arc.properties.IfBuildProperty;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** PostgreSQL's own way: {@code COPY … FROM STDIN}, in its text format. */
@ApplicationScoped
@IfBuildProperty(name = "quarkus.datasource.db-kind", stringValue = "postgresql")
class CopyWriter implements BulkWriter {
    private static final int SENT_AT_ONCE = 1 << 16;

    @Override
    public void write(Connection connection, BulkTable table, Collection<Object[]> rows) throws SQLException {
        CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(table.copy());
        try {
            StringBuilder text = new StringBuilder();
            for (Object[] row : rows) {
                CopyText.append(text, row);
                if (text.length() > SENT_AT_ONCE) {
                    send(copy, text);
                }
            }
            send(copy, text);
            copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    @Override
    public SetAside setIndexesAside(Connection connection) throws SQLException {
        return IndexesAside.of(connection);
    }

    private static void send(CopyIn copy, StringBuilder text) throws SQLException {
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        text.setLength(0);
    }

    @Override
    public String nextValues(String sequence) {
        return "select nextval('" + sequence + "') from generate_series(1, ?)";
    }
}
