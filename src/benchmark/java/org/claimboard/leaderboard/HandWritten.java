package org.claimboard.leaderboard;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * What a page of a board costs at least: the two queries for its fifty lines and what stands beside them, by hand, and the
 * same fields written by Jackson. No server, no ranks, one thread.
 */
public final class HandWritten {
    private static final int ROWS = 50;
    private static final int WARMING = 2_000;
    private static final int SECONDS = 10;
    private static final String CLAIM =
            "c.id, p.slug, p.title, p.url, p.published, c.quote, c.quote_start, c.quote_end,"
                    + " c.value_text, c.system_name, c.metric, c.form, c.value_low, c.value_high, c.unit, c.qualifier, c.baseline,"
                    + " c.task, c.dataset, c.model, c.hardware, c.hardware_count, c.status, c.origin, c.revision, c.source,"
                    + " c.licence, c.source_place, c.dataset_id, c.hardware_id, c.flags";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final PreparedStatement lines;
    private final PreparedStatement beside;
    private final Connection database;

    private HandWritten(Connection database) throws SQLException {
        this.database = database;
        this.lines = database.prepareStatement(
                "select " + CLAIM + " from claim c join paper p on p.id = c.paper_id where c.id = any(?)");
        this.beside = database.prepareStatement("select " + CLAIM
                + " from paper p join claim c on c.paper_id = p.id where p.slug = any(?)"
                + " and c.status in ('PUBLISHED', 'DISPUTED') order by p.slug, c.quote_start, c.id");
    }

    /** @param url of a database that nobody else has open, where it is a file */
    public static void print(String url, String user) throws SQLException, IOException {
        try (Connection database = DriverManager.getConnection(url, user, "")) {
            database.setAutoCommit(false);
            HandWritten byHand = new HandWritten(database);
            Long[] ids = byHand.someOfTheLargest();
            int bytes = 0;
            for (int i = 0; i < WARMING; i++) {
                bytes = byHand.page(ids).length;
            }
            long pages = 0;
            long start = System.nanoTime();
            while (System.nanoTime() - start < SECONDS * 1_000_000_000L) {
                byHand.page(ids);
                pages++;
            }
            System.out.printf(
                    Locale.ROOT, "by hand: %,d pages of %,d bytes a second, one at a time%n", pages / SECONDS, bytes);
        }
    }

    private Long[] someOfTheLargest() throws SQLException {
        try (PreparedStatement select = database.prepareStatement(
                        "select id from claim where (task, metric) = (select task, metric from claim where task is not null"
                                + " and source is null group by task, metric order by count(*) desc limit 1)"
                                + " and source is null order by value_high desc limit " + ROWS);
                ResultSet rows = select.executeQuery()) {
            List<Long> ids = new ArrayList<>();
            while (rows.next()) {
                ids.add(rows.getLong(1));
            }
            return ids.toArray(Long[]::new);
        }
    }

    private byte[] page(Long[] ids) throws SQLException, IOException {
        lines.setArray(1, database.createArrayOf("bigint", ids));
        List<Map<String, Object>> rows = read(lines);
        Object[] papers = rows.stream().map(row -> row.get("SLUG")).distinct().toArray();
        beside.setArray(1, database.createArrayOf("varchar", papers));
        Map<Object, List<Map<String, Object>>> ofPaper = new LinkedHashMap<>();
        for (Map<String, Object> other : read(beside)) {
            ofPaper.computeIfAbsent(other.get("SLUG"), slug -> new ArrayList<>())
                    .add(other);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartArray();
            for (Map<String, Object> row : rows) {
                json.writeStartObject();
                json.writeObjectField("claim", row);
                json.writeObjectField("companions", ofPaper.getOrDefault(row.get("SLUG"), List.of()));
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        database.commit();
        return out.toByteArray();
    }

    private static List<Map<String, Object>> read(PreparedStatement query) throws SQLException {
        try (ResultSet found = query.executeQuery()) {
            ResultSetMetaData columns = found.getMetaData();
            List<Map<String, Object>> rows = new ArrayList<>();
            while (found.next()) {
                Map<String, Object> row = new LinkedHashMap<>();
                for (int i = 1; i <= columns.getColumnCount(); i++) {
                    row.put(columns.getColumnName(i).toUpperCase(Locale.ROOT), found.getObject(i));
                }
                rows.add(row);
            }
            return rows;
        }
    }
}
