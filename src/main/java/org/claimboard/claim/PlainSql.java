package org.claimboard.claim;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.hibernate.Session;

/** Reads rows without making entities of them, in the caller's transaction and with all that it has written so far. */
@ApplicationScoped
class PlainSql {
    private static final int FETCH_SIZE = 2000;

    private final EntityManager entityManager;

    PlainSql(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    interface Binding {
        void bind(Connection connection, PreparedStatement query) throws SQLException;
    }

    interface Reading<T> {
        T read(ResultSet rows) throws SQLException;
    }

    <T> T read(String sql, Binding binding, Reading<T> reading) {
        Session session = entityManager.unwrap(Session.class);
        session.flush();
        return session.doReturningWork(connection -> {
            try (PreparedStatement query = connection.prepareStatement(sql)) {
                query.setFetchSize(FETCH_SIZE);
                binding.bind(connection, query);
                try (ResultSet rows = query.executeQuery()) {
                    return reading.read(rows);
                }
            }
        });
    }

    /** The one parameter of {@code id = any(?)}. */
    static Binding ids(Collection<Long> ids) {
        return (connection, query) -> query.setArray(1, connection.createArrayOf("bigint", ids.toArray()));
    }

    /** The one parameter of {@code slug = any(?)}. */
    static Binding texts(Collection<String> texts) {
        return (connection, query) -> query.setArray(1, connection.createArrayOf("varchar", texts.toArray()));
    }
}
