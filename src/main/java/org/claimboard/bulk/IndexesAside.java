package org.claimboard.bulk;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * The indexes of words, dropped while tables are filled and made again from their definitions: each row has hundreds of
 * entries in one. Other transactions see the tables as they were, or wait. The indexes of another kind stay: PostgreSQL does
 * not use one in the transaction that made it where that has updated rows before ({@code indcheckxmin}), and whoever fills
 * tables goes through them again.
 */
final class IndexesAside implements BulkWriter.SetAside {
    /** Only the tables that are the role's own; {@code quote_ident} and {@code pg_get_indexdef} write the commands. */
    private static final String COMMANDS = """
            select 'drop index ' || i.indexrelid::regclass, pg_get_indexdef(i.indexrelid)
            from pg_index i join pg_class t on t.oid = i.indrelid
            join pg_class x on x.oid = i.indexrelid join pg_am method on method.oid = x.relam
            where method.amname = 'gin' and t.relnamespace = current_schema()::regnamespace and t.relkind = 'r'
              and pg_has_role(t.relowner, 'usage')
            order by 1
            """;
    /** The server's default sorts an index over a million texts in hundreds of pieces. */
    private static final String MEMORY = "set local maintenance_work_mem = '256MB'";

    private final Connection connection;
    private final List<String> definitions = new ArrayList<>();

    private IndexesAside(Connection connection) {
        this.connection = connection;
    }

    static IndexesAside of(Connection connection) throws SQLException {
        IndexesAside aside = new IndexesAside(connection);
        List<String> drops = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(COMMANDS)) {
            while (rows.next()) {
                drops.add(rows.getString(1));
                aside.definitions.add(rows.getString(2));
            }
        }
        aside.run(drops);
        return aside;
    }

    /** Takes minutes for millions of rows, through which the server sends nothing. */
    @Override
    public void putBack() throws SQLException {
        if (definitions.isEmpty()) {
            return;
        }
        int patience = connection.getNetworkTimeout();
        connection.setNetworkTimeout(Runnable::run, 0);
        run(List.of(MEMORY));
        run(definitions);
        run(List.of("analyze"));
        connection.setNetworkTimeout(Runnable::run, patience);
    }

    private void run(List<String> commands) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String command : commands) {
                statement.execute(command);
            }
        }
    }
}
