package org.claimboard.measured;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * {@code /measured/by-hand?task=…&metric=…&form=…}: what a page of a board costs at least. The two queries for its fifty
 * claims, and what stands beside them, by hand, and the same fields written by Jackson: no ranks, no links, no words.
 */
@Path("/measured/by-hand")
public class ByHandResource {
    private static final int ROWS = 50;
    private static final String CLAIM =
            "c.id, p.slug, p.title, p.url, p.published, c.quote, c.quote_start, c.quote_end,"
                    + " c.value_text, c.system_name, c.metric, c.form, c.value_low, c.value_high, c.unit, c.qualifier, c.baseline,"
                    + " c.task, c.dataset, c.model, c.hardware, c.hardware_count, c.status, c.origin, c.revision, c.source,"
                    + " c.licence, c.source_place, c.dataset_id, c.hardware_id, c.flags";
    private static final String LINES = "select " + CLAIM
            + " from claim c join paper p on p.id = c.paper_id where c.task = ? and c.metric = ? and c.form = ?"
            + " order by c.value_high desc limit " + ROWS;
    private static final String LINES_BY_ID =
            "select " + CLAIM + " from claim c join paper p on p.id = c.paper_id where c.id = any(?)";
    private static final String BESIDE =
            "select " + CLAIM + " from paper p join claim c on c.paper_id = p.id where p.slug = any(?)"
                    + " and c.status in ('PUBLISHED', 'DISPUTED') order by p.slug, c.quote_start, c.id";

    private final DataSource database;
    private final ObjectMapper json;
    private volatile Long[] ids;

    ByHandResource(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Which fifty claims is looked up once; no program has to sort a board for each of its readers. */
    @GET
    @Produces("application/json")
    public byte[] page(@RestQuery String task, @RestQuery String metric, @RestQuery String form)
            throws SQLException, IOException {
        try (Connection connection = database.getConnection()) {
            if (ids == null) {
                ids = first(connection, task, metric, form);
            }
            List<Map<String, Object>> rows = read(connection, LINES_BY_ID, "bigint", ids);
            Object[] papers =
                    rows.stream().map(row -> row.get("SLUG")).distinct().toArray();
            Map<Object, List<Map<String, Object>>> ofPaper = new LinkedHashMap<>();
            for (Map<String, Object> other : read(connection, BESIDE, "varchar", papers)) {
                ofPaper.computeIfAbsent(other.get("SLUG"), slug -> new ArrayList<>())
                        .add(other);
            }
            return written(rows, ofPaper);
        }
    }

    private static Long[] first(Connection connection, String... board) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(LINES)) {
            for (int i = 0; i < board.length; i++) {
                select.setString(i + 1, board[i]);
            }
            return rows(select).stream().map(row -> (Long) row.get("ID")).toArray(Long[]::new);
        }
    }

    private byte[] written(List<Map<String, Object>> rows, Map<Object, List<Map<String, Object>>> ofPaper)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator generator = json.createGenerator(out)) {
            generator.writeStartArray();
            for (Map<String, Object> row : rows) {
                generator.writeStartObject();
                generator.writeObjectField("claim", row);
                generator.writeObjectField("companions", ofPaper.getOrDefault(row.get("SLUG"), List.of()));
                generator.writeEndObject();
            }
            generator.writeEndArray();
        }
        return out.toByteArray();
    }

    private static List<Map<String, Object>> read(Connection connection, String query, String type, Object[] keys)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(query)) {
            select.setArray(1, connection.createArrayOf(type, keys));
            return rows(select);
        }
    }

    private static List<Map<String, Object>> rows(PreparedStatement select) throws SQLException {
        try (ResultSet found = select.executeQuery()) {
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
