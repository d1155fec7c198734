package org.claimboard.bulk;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Inserts many rows, and gives out ids for them, in the caller's transaction. */
@ApplicationScoped
public class Bulk {
    /** What every sequence here is incremented by; each value begins a block of ids, as Hibernate counts. */
    private static final int BLOCK = 50;

    private final EntityManager entityManager;
    private final DataSource database;
    private final BulkWriter writer;

    Bulk(EntityManager entityManager, DataSource database, BulkWriter writer) {
        this.entityManager = entityManager;
        this.database = database;
        this.writer = writer;
    }

    /** What the caller changed through entities so far is written before. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void insert(BulkTable table, Collection<Object[]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        entityManager.flush();
        try (Connection connection = database.getConnection()) {
            writer.write(connection, table, rows);
        } catch (SQLException e) {
            throw new IllegalStateException("the table " + table.name() + " does not take the rows", e);
        }
    }

    /** Ids that nothing else gets, in ascending order; what is left of the last block is never used. */
    @Transactional(Transactional.TxType.MANDATORY)
    public long[] ids(String sequence, int count) {
        List<Long> starts = next(sequence, (count + BLOCK - 1) / BLOCK);
        long[] ids = new long[count];
        for (int i = 0; i < count; i++) {
            ids[i] = starts.get(i / BLOCK) + i % BLOCK;
        }
        return ids;
    }

    private List<Long> next(String sequence, int values) {
        List<Long> next = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(writer.nextValues(sequence))) {
            select.setInt(1, values);
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    next.add(found.getLong(1));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the sequence " + sequence + " gives out no numbers", e);
        }
        return next;
    }
}
